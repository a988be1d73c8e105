import { commands } from '../api/commands.ts';
import { decodeRecording } from '../measure/decodeRecording.ts';
import { openBrowserMicrophone } from '../rehearse/browserMicrophone.ts';
import { chooseMimeType, createRecorder, type RecorderEngine } from '../rehearse/recorder.ts';
import { chosenMicrophone } from '../rehearse/useMicrophones.ts';
import { type AnswerListener, createAnswerListener } from './answerListener.ts';
import { openBrowserRecogniser } from './openBrowserRecogniser.ts';
import { wavFile } from './wavFile.ts';

const ignore = (): void => undefined;

/** The chosen microphone, heard by the browser where the person chose that for it, else by the server's recogniser. */
export function openAnswerListener(): AnswerListener {
  const recogniser = openBrowserRecogniser();
  return createAnswerListener({
    openMicrophone: () => openBrowserMicrophone(chosenMicrophone()),
    by: recogniser
      ? { kind: 'browser', recogniser }
      : {
          kind: 'server',
          makeRecorder: ({ stream }) =>
            createRecorder(
              chooseMimeType((type) => MediaRecorder.isTypeSupported(type)),
              {
                makeEngine: (settings) => new MediaRecorder(stream, settings) as RecorderEngine,
                nowMs: () => performance.now(),
                onChunk: ignore,
                onEnded: ignore,
              },
            ),
          async hear(recording) {
            const { text } = await commands.hearAnswer(await wavFile(await decodeRecording(recording)));
            return text;
          },
        },
  });
}
