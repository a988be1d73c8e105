import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PITCH_CEILING_HZ, PITCH_FLOOR_HZ } from '../../src/speech/pitchCandidates.ts';

export function praatVersion(): string | null {
  try {
    return execFileSync('praat', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Praat's pitch (autocorrelation, standard settings) of each file every 10 ms from 0 on; 0 where unvoiced. */
export function praatPitch(folder: string, files: readonly string[]): readonly Float32Array[] {
  const script = join(folder, 'pitch.praat');
  const lines = files.map(
    (file) => `
Read from file: "${file}"
duration = Get total duration
To Pitch (ac): 0.01, ${PITCH_FLOOR_HZ}, 15, "no", 0.03, 0.45, 0.01, 0.35, 0.14, ${PITCH_CEILING_HZ}
text$ = ""
for i from 0 to floor (duration * 100)
  value = Get value at time: i * 0.01, "Hertz", "linear"
  if value = undefined
    value = 0
  endif
  text$ = text$ + fixed$ (value, 3) + newline$
endfor
writeFile: "${file}.pitch", text$
select all
Remove`,
  );
  writeFileSync(script, lines.join('\n'));
  execFileSync('praat', ['--run', script]);
  return files.map((file) => Float32Array.from(readFileSync(`${file}.pitch`, 'utf8').trim().split('\n'), Number));
}
