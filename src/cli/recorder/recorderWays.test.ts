import { describe, expect, it } from 'vitest';
import { findRecorder, microphonesListed, recorderWays } from './recorderWays.ts';

const machine = (platform: NodeJS.Platform, ...programs: string[]) => ({
  platform,
  searchPath: ['/opt/bin', '/usr/bin'],
  runs: (path: string) => Promise.resolve(programs.some((name) => path.endsWith(`/usr/bin/${name}`))),
});
const wanted = { file: '/private/take.wav', device: null, mostSeconds: 600 };
const noDevices = () => Promise.resolve([]);

describe('the ways to record on a machine', () => {
  it('are tried in order, each writing one channel of 24 kHz into the file', async () => {
    const ways = await recorderWays(machine('linux', 'parecord', 'arecord', 'ffmpeg'), wanted, noDevices);
    expect(ways.map(({ name }) => name)).toEqual(['ffmpeg', 'ffmpeg', 'arecord', 'parecord']);
    for (const { args } of ways) {
      expect(args).toContain('/private/take.wav');
      expect(args.join(' ')).toContain('24000');
    }
    expect(ways[0]!.args.join(' ')).toContain('-f pulse -i default');
    expect(ways[1]!.args.join(' ')).toContain('-f alsa -i default');
  });

  it('take sox once, whatever it is called', async () => {
    const names = async (...programs: string[]) =>
      (await recorderWays(machine('linux', ...programs), wanted, noDevices)).map(({ name }) => name);
    expect(await names('sox', 'rec')).toEqual(['rec']);
    expect(await names('sox')).toEqual(['sox']);
    expect(await names()).toEqual([]);
  });

  it('hand on the microphone that the person names, as each recorder wants it', async () => {
    const all = machine('linux', 'ffmpeg', 'rec', 'arecord', 'pw-record', 'parecord');
    const ways = await recorderWays(all, { ...wanted, device: 'hw:1' }, noDevices);
    for (const { args, env } of ways) expect([...args, ...Object.values(env ?? {})].join(' ')).toContain('hw:1');
  });

  it('go through avfoundation on a Mac, and through the first listed microphone on Windows', async () => {
    const mac = await recorderWays(machine('darwin', 'ffmpeg'), wanted, noDevices);
    expect(mac[0]!.args.join(' ')).toContain('-f avfoundation -i :default');
    const windows = machine('win32', 'ffmpeg.exe');
    const found = await recorderWays(windows, wanted, () => Promise.resolve(['Headset (USB)', 'Array']));
    expect(found[0]).toMatchObject({ stop: 'q', args: expect.arrayContaining(['audio=Headset (USB)']) });
    expect(await recorderWays(windows, wanted, noDevices)).toEqual([]);
  });

  it('name the recorder that would be used', async () => {
    expect(await findRecorder(machine('linux', 'arecord', 'sox'))).toEqual({ name: 'sox', path: '/usr/bin/sox' });
    expect(await findRecorder(machine('linux'))).toBeNull();
  });
});

it('reads the microphones out of what ffmpeg lists', () => {
  const printed = `[dshow @ 0] "Integrated Camera" (video)
[dshow @ 0]   Alternative name "@device_pnp_1"
[dshow @ 0] "Microphone (Realtek)" (audio)
[dshow @ 0]   Alternative name "@device_cm_2"`;
  expect(microphonesListed(printed)).toEqual(['Microphone (Realtek)']);
});
