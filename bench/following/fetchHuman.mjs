import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// node bench/following/fetchHuman.mjs [dev-clean|dev-other]: people reading aloud, for measuring only. LibriSpeech by
// V. Panayotov, G. Chen, D. Povey and S. Khudanpur (ICASSP 2015), CC BY 4.0, about 330 MB. Nothing of it is committed.
const SETS = {
  'dev-clean': '76f87d090650617fca0cac8f88b9416e0ebf80350acb97b343a85fa903728ab3',
  'dev-other': '12661c48e8c3fe1de2c1caa4c3e135193bfb1811584f11f569dd12645aa84365',
};
const set = process.argv[2] ?? 'dev-clean';
const sha256 = SETS[set];
if (sha256 === undefined) throw new Error(`There is no set “${set}”: ${Object.keys(SETS).join(' or ')}.`);

const folder = fileURLToPath(new URL('../../.cache/human-samples/', import.meta.url));
const archive = `${folder}${set}.tar.gz`;
mkdirSync(folder, { recursive: true });
if (!existsSync(archive)) {
  // The product's own download: it goes on where it broke off, and checks what came.
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../../src/recognisers/models/download.ts', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
  });
  await bundle.write({ file: `${folder}download.mjs`, format: 'esm' });
  const { download } = await import(pathToFileURL(`${folder}download.mjs`).href);
  let told = 0;
  const fetched = await download(`https://www.openslr.org/resources/12/${set}.tar.gz`, archive, {
    sha256,
    onBytes(there, total) {
      if (there - told < 10e6 && there !== total) return;
      told = there;
      console.log(`${(there / 1e6).toFixed(0)} of ${total === null ? '?' : (total / 1e6).toFixed(0)} MB`);
    },
  });
  if (!fetched.ok) {
    console.error(fetched.error.message);
    process.exit(1);
  }
}
const unpacked = spawnSync('tar', ['-xzf', archive, '-C', folder], { stdio: 'inherit' });
if (unpacked.status !== 0) throw new Error('The archive could not be unpacked: is there a tar?');
console.log(`Ready. Measure with: node bench/following/run.mjs --human="${folder}LibriSpeech/${set}"`);
