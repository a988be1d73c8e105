/** What the teller would do, as against what was done. */
export const SELF = /\bi(?:'d|'ll| would| will| want to| hope to| can| could|'m going to| am going to)\b/iu;
const YOU = String.raw`(?:your? guys|you all|you lot|you)`;
/** The people spoken to as those to work for: "with you", "in your kitchen", "as your deputy head". */
const WITH_YOU = new RegExp(
  String.raw`\b(?:with|for|to|beside|alongside|among|behind) ${YOU}(?! (?:all the|the|know|see|and me)\b)|\b(?:as|if|when|in|at|on|to|across|into|around|for|with|by|through|over|of|from|behind|walk|join|know|meet|help|serve|teach|run|see|keep|look after) your (?!own\b|\w+ly\b|average\b|typical\b|(?:life|head|mind)(?! \w))\w+|\byours\b|\b(?:the one|the person|somebody|someone) you\b|\b(?:a|any) \w+ like this(?: one)?\b`,
  'iu',
);
/** "That's the nurse you'd be getting", "what you'd get from me". */
const GET_ME = new RegExp(
  [
    String.raw`\b(?:that's|that is|this is|what|who|which is|the \w+|kind|sort)\b.*\byou(?:'d|'ll| would| will| are|'re)(?: be)? (?:get|gets|getting|hiring|taking on|buying)\b(?! (?:to|used|a|the|some|it|them|on|up|over|by)\b)`,
    String.raw`\b(?:get|gets|have|see|find|expect|want) (?:that |it |this )?(?:from|in|out of) me\b`,
    String.raw`\byou(?:'d| would| can| could|'ll| will)(?: always| also)? (?:count|rely|depend|call) on me\b`,
    String.raw`\bif (?:you|i) (?:take|took|hire|hired|give|gave|pick|picked|choose|chose|get|got|let|join|joined|came|come) (?:me|the job|this job|the place|the post|here|to work|you)\b`,
    String.raw`\byou(?:'re| are|'ve been| have been)? (?:need|needs|want|looking for|look for|after|asking for|advertising for) (?:a|an|somebody|someone|people|in a|in an)\b.*\b(?:me|i'd|i am|i'm|i can|i've|that)\b`,
    String.raw`\b(?:that's|that is|which is|this is|exactly|just) (?:exactly |just )?what (?:you (?:need|want|do|ask|asked|say)|you're (?:after|looking for|about))\b`,
  ].join('|'),
  'iu',
);
/** "That's what I'd bring", "why I want this job": said of nothing but the work applied for. */
const BRINGS =
  /\b(?:i'd|i'll|i would|i will|i want to|i hope to|i'd like to|i'd love to|what i|i can) (?:also )?bring\b(?! (?:up|my|her|him|them|back|down|in)\b)|\bwhy i(?:'m| am)? (?:apply|applying|applied|want to (?:work|join|come)|want this|'d like to (?:work|join)|chose you|here|sitting here)\b|\b(?:i'd|i'll|i would|i will|i want to|i hope to|i'd like to) (?:\w+ ){1,8}(?:in|to|for|on) (?:the|this) (?:role|post|job|placement|apprenticeship)\b/iu;
/** The post itself: "in the new job", "in this role", "as a sous chef here". */
const POST =
  /\b(?:in|into|to|on|for|with) (?:the|this|that|a) (?:new |next )?(?:role|post|position|placement|apprenticeship|traineeship|job i'm|job i am)\b|\b(?:in|at|for|into|to) (?:the|this|a) new (?:job|place|team|school|ward|shop|site|kitchen|office|company|firm|work)\b/iu;
/** "I would be calm there as well". */
const THERE = /\bthere (?:too|as well|also|again)\b|\b(?:too|as well),? there\b|\bthe same there\b/iu;
/** What is asked of somebody in the post: "a cook with you has to be able to do exactly that". */
const ASKED_OF_ONE =
  /\b(?:has to|must|needs? to|should|will have to)\b.*\b(?:exactly|just|precisely) (?:that|this)\b|\b(?:exactly|just|precisely) (?:that|this|what)\b/iu;
/** What the teller likes about the place, or wants. */
const LIKES =
  /\bi (?:really |also |would |do )?(?:like|love|want|prefer|believe|value|look for|wish|care)\b|\b(?:attracts?|suits?|pleases?|draws?|interests?|appeals to|excites?|drew|attracted) me\b|\bthat's me\b|\bso (?:do|am|would|will) i\b/iu;
/** "A place where even a beginner speaks up". */
const PLACE_WHERE =
  /\b(?:a|any|the kind of|the sort of|the) (?:place|company|team|firm|hospital|school|practice|kitchen|employer|organi[sz]ation|house|business|workplace|office|ward|site|crew|job|role|boss) (?:where|that|which|who|with|like)\b/iu;
/** "You" or "your" that is anybody's. */
const ANYBODYS =
  /\byou (?:have to|need|can|can't|cannot|could|couldn't|should|must|may|might|don't|never|always|just|got|know what|think|learn|had|were|did|\w+ed)\b|\bif you ask me\b|\bthank(?:s| you)\b/iu;

/** A run of words without a single conjunction is looked at no further back, in characters. */
const LONGEST = 800;

/** Whether "you" stands for anybody: "you have to ask". `text` has plain apostrophes. */
export const isAnybodys = (text: string): boolean => ANYBODYS.test(text);

/**
 * Whether a stretch speaks, without a name, of the people or the post that the teller applies to, and of what the teller
 * would do there: in its last few hundred characters. `stretch` has plain apostrophes.
 */
export function isAddressed(stretch: string): boolean {
  const text = stretch.slice(-LONGEST);
  if (GET_ME.test(text) || BRINGS.test(text)) return true;
  const isSelf = SELF.test(text);
  if (isSelf && (POST.test(text) || THERE.test(text))) return true;
  if (
    (/\bi'd like|\bi would like|\bi want|\bi'd (?:love|look)/iu.test(text) || LIKES.test(text)) &&
    PLACE_WHERE.test(text)
  )
    return true;
  if (ANYBODYS.test(text)) return false;
  return WITH_YOU.test(text) && (isSelf || ASKED_OF_ONE.test(text));
}
