import { hasFragment, says, takesUp, type Test, tellsHabit } from './answerTest.ts';

/** What one would do, left out "I'd say" and "I would like to think", which say what one thinks. */
const FORWARD =
  /\b(?:i|we|you|they|it|that|this|he|she)(?:'d| would)(?: \w+ly| also| then| first| always| probably)? (?!say\b|like to think|call\b|describe|have to say|imagine|guess|argue|agree)\w+|\b(?:i|we|it|that|this)(?:'ll| will)\b|\bi(?:'m| am) going to\b|\b(?:plan|intend|aim|hope|look(?:ing)? forward|want|like) to\b|\bi could\b|\bwould (?:be|have|mean|help|apply|take|start|make)\b|\bin (?:this|the|your) role\b|\bi(?:'m| am) (?:planning|hoping|aiming)\b/u;
const ABLE = /\b(?:i|we) can\b|\b(?:can|could|may|might|should) be \w+/u;
/** Asks how something is taken along to a new place; telling the past does not answer them. */
const CARRIED_OVER = /\b(?:apply|bring|use|show|translate|carry|live|demonstrate|contribute|adapt|help us)\b/iu;

/** "What would you like to ask us": a question answers it. */
const YOUR_QUESTIONS = /\b(?:like|want) to (?:ask|know)\b|\bquestions\b/iu;

export const wouldYou: Test = (answer, ask, _question, alone) => {
  if (YOUR_QUESTIONS.test(ask.text) && answer.told.text.includes('?')) return 'yes';
  // "The best skills we can develop" looks at nothing to come, so "can" counts where it is all that is asked.
  if (says(answer, FORWARD)) return 'yes';
  if (CARRIED_OVER.test(ask.text)) return says(answer, ABLE) ? 'maybe' : 'no';
  if (says(answer, ABLE)) return 'yes';
  // Nothing but the past, to a question of what one would do: a past case may still show it.
  if (alone) return answer.tellsOwnDeeds && !tellsHabit(answer) && !hasFragment(answer) ? 'maybe' : 'yes';
  // "I stay calm and look it up" says well enough what one would do.
  if (tellsHabit(answer)) return 'yes';
  // Nothing but what was done, to a question that asks for more than that.
  return answer.tellsOwnDeeds && answer.shape.shape === 'concrete' && !hasFragment(answer) ? 'no' : 'maybe';
};

/** "What would your depot miss", "who would take over": asked of others, so not a question of what one does oneself. */
const OF_OTHERS =
  /^(?:and |so |then )*(?:what|who|how|where|which \w+)\b[^?]{0,40}?\b(?:would|will|could|might)\b(?! (?:you|i|we)\b)/iu;
/** Not "when I'd be home" or "that she would call": told of then, not of what is to come. */
const CONDITIONAL =
  /(?<!\b(?:when|that|if|whether|said|until|what|where|how) \w{1,12})(?:'d\b(?! (?:had|been|never|already|just|\w+ed)\b)|'ll\b|\s(?:would|will|could|might|may|can)\b(?! (?:like|love|say)\b))/u;

/** "What do you know about our depot": told with "you", "your" or a word for it. */
const KNOWING_US = /^(?:and |so )*what do you (?:already )?know (?:about|of)\b/iu;
const OF_YOU = /\b(?:you|your|yours|you've|you're|you'd|it|its|it's|they|their|there|read|heard)\b/u;

/** An ask of no kind of its own; only where it looks at what others would do can its answer be told from its lack. */
export const open: Test = (answer, ask, _question, alone) => {
  if (alone || takesUp(ask, answer)) return 'yes';
  if (KNOWING_US.test(ask.text)) return says(answer, OF_YOU) ? 'yes' : 'maybe';
  if (!OF_OTHERS.test(ask.text) || says(answer, CONDITIONAL)) return 'yes';
  // What others would do is told in too many ways to say for sure that it isn't.
  return 'maybe';
};
