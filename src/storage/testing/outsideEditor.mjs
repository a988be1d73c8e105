// Another program that saves a document again and again: `outsideEditor.mjs FILE atomic|inPlace TIMES`.
// It keeps a counter in its own line and leaves the rest as it finds it. Before each save it looks whether its last
// one is still there, and ends with exit code 1 where it is not: somebody saved over it.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const [, , file, how, times] = process.argv;

/** Editors that find no file for a moment look again. */
function read() {
  for (;;) {
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
}

function save(text) {
  if (how === 'inPlace') {
    writeFileSync(file, text);
  } else {
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  }
}

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** The text, which has this program's last save in it; a save that the other side is just putting back counts. */
function readWithCount(count) {
  let text = '';
  for (let looks = 0; looks < 500; looks++) {
    text = read();
    if (text.includes(`outside: ${count}\n`)) return text;
    pause(1);
  }
  console.error(`The save number ${count} is lost. The file is now:\n${text}`);
  process.exit(1);
}

for (let count = 0; count < Number(times); count++) {
  save(readWithCount(count).replace(/outside: \d+\n/, `outside: ${count + 1}\n`));
  // A person pauses; this pause lets the other side finish a save now and then.
  if (count % 3 === 0) pause(1 + (count % 7));
}
readWithCount(Number(times));
