// What shows that a word is a name, and of what: roles, speech, kinds of organisation, titles.

export const ROLE_WORDS = new Set(
  `manager lead engineer director nurse sister matron doctor consultant teacher head headteacher deputy principal supervisor foreman associate adviser advisor trainer
  colleague coworker mentor boss coach captain client customer patient pupil student parent mother father friend partner solicitor
  barrister judge chef owner assistant apprentice analyst designer developer architect scientist officer senior junior chair
  coordinator administrator receptionist porter surgeon physio therapist worker tutor buddy teammate foster plumber electrician
  surveyor contractor joiner bricklayer roofer carer counsellor chief vp ceo cto cfo president executive intern trainee named called
  vet veterinarian physiotherapist midwife pharmacist paramedic farmer landlord inspector
  recruiter interviewer mate neighbour brother sister aunt uncle cousin`.split(/\s+/),
);
export const SPEECH =
  /^(?:said|says|asked|told|objected|wanted|felt|agreed|argued|thought|left|joined|reviewed|explained|suggested|insisted|refused|worried|disagreed|replied|admitted|noticed|called|came|pushed|approved|needed|was|is|had|and|who|taught|trained|showed|helped|offered|later|now|became)$/;
export const ORG_WORDS = new Set(
  `hospital school university college inc ltd llc plc bank council trust clinic group academy centre center store company partners llp
  nursery hotel restaurant cafe bakery pharmacy surgery hospice foundation institute church club agency studio studios theatre
  estates holdings industries systems solutions consulting consultants freight transport haulage estate farms brewery bakeries stores
  housing legal law media software labs energy insurance sons co regiment battalion brigade hospitals
  supermarket society association builders construction contractors solicitors chambers airlines library museum infirmary practice
  house lodge court registry office agency department ministry authority club rovers united primary secondary kitchen garage nhs foods logistics homes motors`.split(
    /\s+/,
  ),
);
/** What places out of doors are called after. */
export const PLACE_WORDS = new Set(
  `hill road street lane bridge park moor valley avenue drive square river lake woods beach bay island dale fields green common heath
  mews terrace crescent close gardens marsh quay harbour cliff forest canal`.split(/\s+/),
);
/** Spoken languages: a list of "Languages" is not always of programs. */
export const LANGUAGES = new Set(
  `english polish somali french german spanish italian portuguese dutch welsh irish gaelic scots russian ukrainian romanian bulgarian
  greek turkish arabic farsi persian urdu hindi punjabi gujarati bengali tamil telugu marathi nepali pashto dari kurdish hebrew
  mandarin cantonese chinese japanese korean vietnamese thai tagalog malay indonesian swahili yoruba igbo hausa zulu xhosa afrikaans
  amharic tigrinya hungarian czech slovak serbian croatian bosnian albanian lithuanian latvian estonian finnish swedish norwegian
  danish icelandic latin`.split(/\s+/),
);
export const ORG_OPENERS = /^(?:at|joined|joining|into|for|from|with|left|leaving|by|inside|across|of)$/;
export const TITLE_HEADS = new Set(
  `engineer manager director lead head nurse officer teacher supervisor analyst architect consultant captain coordinator chef
  assistant sister matron principal partner associate foreman secretary developer designer scientist administrator president
  governor treasurer prefect mentor apprentice technician specialist registrar champion master`.split(/\s+/),
);
export const TITLE_MODIFIERS = new Set(
  `senior junior principal lead chief head deputy assistant staff scrum product project programme program ward charge shift site team
  sales store account general department practice clinical associate managing executive technical engineering data software night
  floor duty branch area regional marketing finance operations safety safeguarding student year form class vice acting interim care`.split(
    /\s+/,
  ),
);
export const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|doctor|professor|sir|dame|sister|coach|chef|pastor|father|reverend|rev|imam|rabbi|captain|sergeant|major|corporal|lieutenant|colonel|nana|gran|granny|grandma|grandpa|lady|lord|judge|uncle|auntie|aunt)$/;
export const NOT_NAMES = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october
  november december english british american ok okay mr mrs ms dr prof star yes no`.split(/\s+/),
);
export const SMALL_ACRONYMS = new Set([
  'ok',
  'tv',
  'pm',
  'am',
  'uk',
  'us',
  'usa',
  'eu',
  'id',
  'diy',
  'pto',
  'faq',
  'ceo',
  'vs',
  'it',
  'pr',
  'hr',
  'fyi',
  'asap',
  'etc',
  'pdf',
  'gcse',
]);
