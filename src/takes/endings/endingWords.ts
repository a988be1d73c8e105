const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Sounds made while looking for a word. */
export const HESITATIONS = set('um uh uhm er erm hmm mm ah eh');
// Nothing said ends with one of these.
export const ALWAYS_OPEN =
  set(`a an the my our your their its every and or but nor because if unless although though whereas whether than as
  i'm i've i'll i'd we're we've we'll we'd they're they've they'd you're he'd she'd he's she's it's that's what's let's there's who's it'll that'll very`);
export const SUBJECTS = set('i we he she they');
export const AUXILIARIES = set(
  "was were is are am be been had have has would could should might will can must wasn't weren't isn't",
);
export const PREPOSITIONS = set(
  'as per to for with at about of from into onto by via between during toward towards upon without against among within despite',
);
export const WH = set('what who whom whose which where how than whatever whoever wherever however');
export const PRONOUNS = set("i we he she they you it i'd we'd they'd he'd she'd i've we've");
export const DETERMINERS = set('the a an my our your his her their its this that these those some every each');
export const SUBORDINATORS = set('because when while if although though unless whereas which who where but so then');
export const ADJECTIVES = set(
  'new whole entire main biggest own very really big small long good great bad different important difficult hard most more next old young senior junior huge quick proper real simple full clear serious previous careful similar certain specific single',
);
// "the first", "my best" and "the next" do end sentences.
export const ALONE_AFTER = set('next most more');
export const SAYING = set(
  'said say says told tell tells thought think realised realized noticed knew know found turned turns meant means decided explained felt feel believe hope hoped agreed sure so fact reason way them him her me us show showed see saw is was out',
);
export const NEEDS_MORE = set(
  'need needs needed want wanted decide decided said asked told realised realized noticed meant means made make gave took put including',
);
// Verbs that are nothing without what they are done to: "and then I built", "so we had to replace".
export const NEEDS_OBJECT =
  set(`put gave took made brought kept told wanted needed built sent bought found laid held cut set
  showed chose caught threw picked carried fetched drew replaced created designed introduced organised organized produced
  provided received requested suggested convinced persuaded encouraged invited reminded thanked handed placed installed
  removed avoided allowed included spent reached got saw felt thought figured became seemed swapped gathered collected invented repaired borrowed hid tied wrapped sorted split used`);
// The same while it goes on: "and we were using".
export const NEEDS_OBJECT_GOING_ON =
  set(`making giving putting bringing telling building sending buying finding getting keeping using taking needing carrying
  replacing wearing holding throwing handing picking choosing including avoiding`);
export const NEEDS_OBJECT_BASE =
  set(`put give take make bring keep tell build send buy find lay hold cut set show choose catch throw carry fetch draw
  replace create design introduce organise organize produce provide receive request suggest convince persuade encourage
  invite remind thank hand place install remove avoid allow include inspect reduce gather collect invent repair borrow`);
export const TIMES = set(
  'week day time month year morning night evening afternoon end term point moment weekend summer winter spring autumn then now so hours minutes days weeks months years nights mornings',
);
