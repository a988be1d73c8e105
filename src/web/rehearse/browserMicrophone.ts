import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { openMicrophone } from './microphone.ts';
import type { OpenMicrophone } from './rehearsalPorts.ts';
import type { Trouble } from './troubles.ts';

/** Samples looked at for one reading: 85 ms at 48 kHz, a little less than the steps of the silence watch. */
const WINDOW_SAMPLES = 4096;

/** What digital silence reads as; its logarithm would be minus infinity. */
const FLOOR_DBFS = -120;

/** Opens a microphone and listens to its level. The meter never touches what is recorded. */
export async function openBrowserMicrophone(deviceId: string | null): Promise<Result<OpenMicrophone, Trouble>> {
  const opened = await openMicrophone(deviceId);
  return opened.ok ? ok(withLevel(opened.value)) : opened;
}

function withLevel(stream: MediaStream): OpenMicrophone {
  const track = stream.getAudioTracks()[0];
  const context = new AudioContext();
  void context.resume();
  const analyser = context.createAnalyser();
  analyser.fftSize = WINDOW_SAMPLES;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(WINDOW_SAMPLES);
  return {
    stream,
    readPeakDbfs() {
      analyser.getFloatTimeDomainData(samples);
      let peak = 0;
      for (let i = 0; i < WINDOW_SAMPLES; i++) {
        const size = Math.abs(samples[i] ?? 0);
        if (size > peak) peak = size;
      }
      return peak > 1e-6 ? 20 * Math.log10(peak) : FLOOR_DBFS;
    },
    isMuted: () => track?.muted === true,
    isLive: () => track?.readyState === 'live',
    onEnded: (listener) => track?.addEventListener('ended', listener, { once: true }),
    close() {
      for (const each of stream.getTracks()) each.stop();
      void context.close();
    },
  };
}
