import type { FollowedSentence, ScriptFollowing } from '../speech/following/model.ts';
import type { Transcript } from '../speech/model.ts';
import { stemsOf } from '../stories/scriptSentences.ts';

/** From this share of a sentence's words on, a recogniser heard it; below the lower one it did not. Own choice. */
const HEARD = 0.6;
const UNHEARD = 0.25;
/** Where two instruments contradict each other, neither is sure. */
const CONTRADICTED_CONFIDENCE = 0.5;

/**
 * What was followed, beside the words that a recogniser heard in the same sound. Sentences on which they contradict each
 * other become unsure; where they agree, following is as sure as it was. Words from a keyboard say nothing of the sound.
 */
export function followingBesideWords(following: ScriptFollowing, transcript: Transcript | null): ScriptFollowing {
  if (transcript === null || (transcript.source !== 'recogniser' && transcript.source !== 'imported')) return following;
  const heard = stemsOf(transcript.text);
  return { ...following, sentences: following.sentences.map((sentence) => besideWords(sentence, heard)) };
}

function besideWords(sentence: FollowedSentence, heard: ReadonlySet<string>): FollowedSentence {
  const stems = [...stemsOf(sentence.text)];
  if (stems.length === 0 || sentence.status === 'unsure') return sentence;
  const share = stems.filter((stem) => heard.has(stem)).length / stems.length;
  const contradicted = sentence.status === 'said' ? share < UNHEARD : share >= HEARD;
  return contradicted ? { ...sentence, status: 'unsure', confidence: CONTRADICTED_CONFIDENCE } : sentence;
}
