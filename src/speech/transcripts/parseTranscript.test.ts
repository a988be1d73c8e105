import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transcript } from '../model.ts';
import { parseTranscript } from './parseTranscript.ts';

function read(name: string, content: string): Transcript {
  const result = parseTranscript(name, content);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Words with their times, for short expectations. */
const timed = (transcript: Transcript) =>
  transcript.times?.map(({ start, end, onsetMs, offsetMs }) => [transcript.text.slice(start, end), onsetMs, offsetMs]);

describe('plain text', () => {
  it('joins wrapped lines and paragraphs, and has no times', () => {
    const transcript = read('take.txt', '\uFEFFI counted the beds\r\nand rang the ward.\r\n\r\nShe agreed.\r\n');
    expect(transcript).toMatchObject({
      source: 'imported',
      text: 'I counted the beds and rang the ward. She agreed.',
      times: null,
    });
  });

  it('takes off times and repeated speaker labels', () => {
    const content = '[00:01] Amara Osei: We had two vans.\n[00:04] Amara Osei: One broke down at 7:30.';
    expect(read('call.txt', content).text).toBe('We had two vans. One broke down at 7:30.');
  });

  it('keeps a colon that is punctuation', () => {
    expect(read('a.txt', 'Result: we finished early.\nThe plan: three walls a day.').text).toBe(
      'Result: we finished early. The plan: three walls a day.',
    );
  });

  it('leaves out what nobody said', () => {
    expect(read('a.txt', 'Me: So [laughter] I asked (inaudible) again ♪').text).toBe('So I asked again');
  });

  it('reads text of any language', () => {
    expect(read('a.txt', 'Ich habe zwölf Kinder unterrichtet.').text).toBe('Ich habe zwölf Kinder unterrichtet.');
  });
});

describe('WebVTT', () => {
  it('spreads a cue over its words by their length and says that the times are guesses', () => {
    const transcript = read('take.vtt', 'WEBVTT\n\n00:01.000 --> 00:03.000\nno, delivery\n');
    expect(timed(transcript)).toEqual([
      ['no,', 1000, 1615],
      ['delivery', 1615, 3000],
    ]);
    expect(transcript.times?.every((time) => time.confidence === null)).toBe(true);
  });

  it('passes over headers, notes, styles, cue names and settings', () => {
    const content = [
      'WEBVTT - the school play',
      'Kind: captions',
      '',
      'NOTE nobody says this',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      'intro',
      '01:00:00.500 --> 01:00:01.500 align:start position:0%',
      'Good evening',
    ].join('\n');
    expect(timed(read('play.vtt', content))).toEqual([
      ['Good', 3600500, 3600885],
      ['evening', 3600885, 3601500],
    ]);
  });

  it('takes off voices, tags and HTML characters', () => {
    const content =
      'WEBVTT\n\n00:00.000 --> 00:01.000\n<v Nurse Okoro>Salt &amp; <i>water</i>, 3 &lt; 4&#39;s</v>\n\n00:01.000 --> 00:02.000\n<c.loud>Stop!</c>';
    expect(read('a.vtt', content).text).toBe("Salt & water, 3 < 4's Stop!");
  });

  it('reads rolling captions once, with the times of single words', () => {
    const content = [
      'WEBVTT',
      '',
      '00:00.000 --> 00:02.000',
      ' ',
      'we<00:00.400><c> built</c><00:00.900><c> walls</c>',
      '',
      '00:02.000 --> 00:02.010',
      'we built walls',
      ' ',
      '',
      '00:02.010 --> 00:04.000',
      'we built walls',
      'by<00:02.500><c> hand</c>',
    ].join('\n');
    expect(timed(read('video.vtt', content))).toEqual([
      ['we', 0, 400],
      ['built', 400, 900],
      ['walls', 900, 2000],
      ['by', 2010, 2500],
      ['hand', 2500, 4000],
    ]);
  });
});

describe('SubRip', () => {
  const content =
    '1\r\n00:00:01,000 --> 00:00:02,000\r\n{\\an8}- SPEAKER_00: Twelve crates\r\n\r\n2\r\n00:00:02,500 --> 00:00:03,000\r\narrived.\r\n';

  it('reads numbered cues', () => {
    expect(timed(read('take.srt', content))).toEqual([
      ['Twelve', 1000, 1500],
      ['crates', 1500, 2000],
      ['arrived.', 2500, 3000],
    ]);
  });

  it('is told by its content, whatever the file is called', () => {
    expect(read('take.txt', content).text).toBe('Twelve crates arrived.');
    expect(read('take', content).instrument).toBe('SubRip');
  });

  it('does without blank lines between cues', () => {
    const tight = '1\n0:00:01.0 --> 0:00:02.0\nRoom 12\n2\n00:00:02,000 --> 00:00:03,000\n12 beds';
    expect(read('a.srt', tight).text).toBe('Room 12 12 beds');
  });
});

describe('JSON', () => {
  it('reads openai-whisper with word times', () => {
    const transcript = read(
      'take.json',
      JSON.stringify({
        text: ' We followed-up twice.',
        segments: [
          {
            id: 0,
            start: 0,
            end: 1.5,
            text: ' We followed-up twice.',
            avg_logprob: -0.2,
            words: [
              { word: ' We', start: 0, end: 0.25, probability: 0.98 },
              { word: ' followed', start: 0.25, end: 0.75, probability: 0.9 },
              { word: '-up', start: 0.75, end: 1, probability: 0.9 },
              { word: ' twice.', start: 1, end: 1.5, probability: 1.0000002 },
            ],
          },
        ],
        language: 'en',
      }),
    );
    expect(transcript.text).toBe('We followed-up twice.');
    expect(timed(transcript)).toEqual([
      ['We', 0, 250],
      ['followed-up', 250, 1000],
      ['twice.', 1000, 1500],
    ]);
    expect(transcript.times?.map((time) => time.confidence)).toEqual([0.98, 0.9, 1]);
    expect(transcript.instrument).toBe('Whisper JSON');
  });

  it('reads openai-whisper with times of segments only', () => {
    const transcript = read('take.json', JSON.stringify({ segments: [{ start: 1, end: 2, text: ' one more' }] }));
    expect(timed(transcript)).toEqual([
      ['one', 1000, 1444],
      ['more', 1444, 2000],
    ]);
    expect(transcript.times?.[0]?.confidence).toBeNull();
  });

  it('reads whisper.cpp, joining its tokens to words', () => {
    const token = (text: string, from: number, to: number, p: number) => ({ text, offsets: { from, to }, p });
    const transcript = read(
      'take.json',
      JSON.stringify({
        systeminfo: '',
        transcription: [
          {
            offsets: { from: 0, to: 900 },
            text: ' The scaffolding.',
            tokens: [
              token('[_BEG_]', 0, 0, 1),
              token(' The', 0, 200, 0.9),
              token(' scaff', 200, 500, 0.8),
              token('olding', 500, 850, 0.6),
              token('.', 850, 900, 0.7),
              token('[_TT_45]', 900, 900, 0.2),
            ],
          },
          { offsets: { from: 900, to: 1500 }, text: ' [BLANK_AUDIO]' },
          { offsets: { from: 1500, to: 2000 }, text: ' It held.' },
        ],
      }),
    );
    expect(timed(transcript)).toEqual([
      ['The', 0, 200],
      ['scaffolding.', 200, 900],
      ['It', 1500, 1667],
      ['held.', 1667, 2000],
    ]);
    expect(transcript.times?.map((time) => time.confidence)).toEqual([0.9, 0.6, null, null]);
  });

  it('reads verbose JSON and gives its bare words the punctuation of the text', () => {
    const transcript = read(
      'take.json',
      JSON.stringify({
        task: 'transcribe',
        text: 'No. We waited.',
        words: [
          { word: 'No', start: 0, end: 0.5 },
          { word: 'We', start: 0.8, end: 1 },
          { word: 'waited', start: 1, end: 1.6 },
        ],
        segments: [{ start: 0, end: 1.6, text: 'No. We waited.' }],
      }),
    );
    expect(transcript.text).toBe('No. We waited.');
    expect(timed(transcript)?.map(([word, onset]) => [word, onset])).toEqual([
      ['No.', 0],
      ['We', 800],
      ['waited.', 1000],
    ]);
  });

  it('reads WhisperX, where a number may have no time', () => {
    const transcript = read(
      'take.json',
      JSON.stringify({
        segments: [
          {
            start: 0.5,
            end: 2.5,
            text: 'In 2014 we moved',
            speaker: 'SPEAKER_01',
            words: [
              { word: 'In', start: 0.5, end: 0.7, score: 0.8, speaker: 'SPEAKER_01' },
              { word: '2014' },
              { word: 'we', start: 1.7, end: 1.9, score: 0.7 },
              { word: 'moved', start: 1.9, end: 2.4, score: 0.9 },
            ],
          },
        ],
        word_segments: [],
      }),
    );
    expect(timed(transcript)).toEqual([
      ['In', 500, 700],
      ['2014', 700, 1700],
      ['we', 1700, 1900],
      ['moved', 1900, 2400],
    ]);
    expect(transcript.instrument).toBe('WhisperX JSON');
  });

  it('reads bare lists and bare text', () => {
    expect(read('a.json', '[{"start": 0, "end": 1, "text": "good morning"}]').times).toHaveLength(2);
    expect(read('a.json', '{"text": "good morning"}')).toMatchObject({ text: 'good morning', times: null });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a.json', '{"text": "good', 'its name says JSON'],
    ['a.json', '{"result": 4}', 'has no "segments"'],
    ['a.srt', 'just words', 'no line like'],
    ['a.vtt', 'just words', 'no line like'],
    ['song.txt', 'RIFF\0\0WAVE', 'not a text file'],
  ])('%s holding %j says why and what to do', (name, content, why) => {
    const result = parseTranscript(name, content);
    expect(result).toMatchObject({ ok: false, error: { code: 'transcript-unreadable' } });
    if (!result.ok) {
      expect(result.error.message).toContain(why);
      expect(result.error.message).toContain(`"${name}"`);
      expect(result.error.message).toContain('.txt, .vtt, .srt');
    }
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\uFEFF'],
    ['no cues', 'WEBVTT\n\n'],
    ['only sounds', '[music]'],
    ['no segments', '{"text": "", "segments": []}'],
    ['only dashes', '--- …'],
  ])('%s has no words', (_, content) => {
    expect(parseTranscript('a.txt', content)).toMatchObject({ ok: false, error: { code: 'transcript-empty' } });
  });
});

describe('any content', () => {
  const piece = fc.constantFrom(
    'WEBVTT',
    '\n',
    '\n\n',
    '00:01.000 --> 00:02.000',
    '00:03,5 --> 00:01,0',
    '7',
    'word',
    '<v A>',
    '<00:01.200>',
    'Me: ',
    '&amp;',
    '&#0;',
    '[x]',
    '{',
    '}',
    '[',
    ']',
    '"segments":',
    ',',
    '🚧',
    ' ',
    '\r\n',
  );
  it('gives words in order, each inside the text and with times that do not run backwards', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join('')),
          fc.string(),
          fc.json(),
        ),
        (content) => {
          const result = parseTranscript('a.txt', content);
          if (!result.ok) return;
          let end = 0;
          let onset = 0;
          for (const time of result.value.times ?? []) {
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(time.end).toBeLessThanOrEqual(result.value.text.length);
            expect(result.value.text.slice(time.start, time.end)).toMatch(/^\S+$/);
            expect(time.onsetMs).toBeGreaterThanOrEqual(onset);
            expect(time.offsetMs).toBeGreaterThanOrEqual(time.onsetMs);
            end = time.end;
            onset = time.onsetMs;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
