import type { CompetencyId } from '../competencies.ts';

const cue = (...patterns: readonly string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?!\\p{L})`, 'iu'));

/**
 * What people say when a story shows a competency, in any field of work. Each pattern counts once, however often it is
 * said; several different ones make a story strong. Who did it matters: "I was told" teaches nothing, "I told" does.
 */
export const STORY_CUES: Readonly<Record<CompetencyId, readonly RegExp[]>> = {
  conflict: cue(
    'disagree\\w*|objected|pushed back|argued|argument|row with|fell out|dispute|clash\\w*|at odds|two camps',
    'shout\\w*|furious|angry|yelled|complain\\w*|refus\\w+|I said no|they wanted (?:him|her|it) gone',
    '(?:he|she|they|manager|boss|lead|director|partner) (?:wanted|insisted|said no|told me to|asked me to)\\b',
    'both (?:sides|of them|teams|parties|were right)|compromise|middle ground|agreed to|other side',
  ),
  ownership: cue(
    'my (?:fault|mistake|responsibility|doing)|I (?:took|take) (?:it|this|that|the blame|over|responsibility|charge)|answer for|owned up',
    'nobody asked me|not my job|wasn.t on call|stayed (?:late|until|on)|came (?:in|back) (?:on|at)|until it was|saw it through|weekends?',
    'I (?:drove|went back|came back|did it myself|wrote it myself|cleaned|fixed|rang every|checked it every)|put (?:it|that|things) right',
  ),
  leadership: cue(
    'I (?:led|lead|ran|headed|organised|organized|managed|took charge)|in charge|my (?:team|crew|lads|staff|people)\\b|train(?:s|ed) the new|I (?:let|took) (?:him|her|them)\\b',
    'gave (?:every(?:body|one)|each|one|\\w+ \\w+) (?:\\w+ )?(?:a |one )?(?:job|task|role|people)|everybody (?:a|one)|I (?:gave|put|sent) [\\p{Lu}]\\p{Ll}+ (?:on|to|the|six|with|in)',
    'by example|did it first|first myself|got (?:all|the whole|everyone|everybody)|took over|corporal|captain|supervisor|chaired',
  ),
  learning: cue(
    'learn(?:ed|t|ing)?\\b|taught myself|never (?:used|done|touched|seen) (?:it |one )?before|zero (?:experience|knowledge)|from scratch',
    'studied|read (?:up|every)|course|tutorials?|practised|trained as|qualification|in (?:two|three|four) weeks',
  ),
  failure: cue(
    'my (?:fault|mistake|doing)|I (?:dropped|broke|forgot|lost|missed|sent|gave|mixed up|misread|deleted|burnt|ruined|got it wrong|was wrong|had been wrong)|I didn.t (?:test|check|ask|read|listen)|our (?:fault|mistake)|I.d been wrong',
    'mistake|wrong (?:person|people|name|one|address|way|number|time)|instead of|failed|failure|own up|owned up',
    'I (?:told|rang|said|owned|apologi[sz]ed|admitted)[^.]{0,40}(?:straight away|before|at once|to (?:her|his|their) face|it was (?:me|my|mine))|said sorry|no excuse|since then I|after that I',
  ),
  prioritisation: cue(
    'first (?:in|things|the)|came first|most urgent|priorit\\w+|what mattered|only (?:the )?\\p{L}+ (?:of them|carried|mattered)|in order of|triage\\w*',
    'I (?:stopped|dropped|cut|cancelled|left out|postponed|put off)|never opened|nobody (?:read|used|needed)|the others (?:got|waited)|too many|limit is|more (?:cases|work|orders) than|stopped (?:them|it|doing)|put away|which (?:of|one|ones|eleven|ten|five)',
  ),
  communication: cue(
    'I (?:told|explained|said|rang|called|wrote to|spoke|talked|listened|asked|presented)|face to face|in person|out loud',
    'misunderst\\w+|in plain words|translate\\w*|English|language|letter|presentation|handover|bad news',
  ),
  customer: cue(
    'customers?|clients?|guests?|patients?|passengers?|visitors?|residents?|shoppers?|families|tenants?|borrowers|players?|readers?',
    '(?:she|he|they) (?:cried|thanked|came back|wrote|smiled|shook my hand|made me a tea|was fine|were fine)|complain\\w*|said sorry|apologi[sz]ed|free (?:bottle|of charge)|charged (?:them|her|him)|out of (?:my|her|his) way|for nothing|nothing for (?:me|it)|rang (?:me|us) (?:about|for)',
    'I (?:asked|rang|visited|sat with|listened to) (?:him|her|them|each|both|the (?:customer|client|guest|patient|family)|Mrs?|Ms)|what (?:he|she|they|each) (?:needed|wanted|could not)|trust|(?:then )?(?:she|he|they) (?:told|showed|gave|made|let) me\\b|opened the door|(?:Mrs?|Ms|Miss)\\.? \\p{L}+',
  ),
  teamwork: cue(
    'together|as a team|the (?:whole )?team|side by side|between us|we (?:all|both|split|shared)|with my (?:colleague|team)|colleagues?',
    'I (?:helped|covered|offered|lent|stood in|stepped in|took on)|unblock\\w*|swapped|shared? (?:out|the work|the load)|backed me|my help|gave (?:everybody|everyone)',
  ),
  feedback: cue(
    'feedback|criticis\\w+|review said|rated|ratings?|complaints?|told me (?:that )?I (?:was|had|talked|should)|I told (?:him|her|them) (?:that )?(?:he|she|they) (?:was|were|had|should)',
    'asked me (?:what|why|a question)|I had no answer|appraisal|I (?:wrote|took) (?:it|that|her words|his words) down',
  ),
  ambiguity: cue(
    'nobody knew|no one knew|unclear|no (?:instructions|plan|index|map|idea|written)|hardly any instructions|uncertain\\w*|for the first time|nobody had (?:written|done|ever)',
    'turned out|it wasn.t (?:the|that)|everyone (?:thought|said|blamed)|everybody (?:said|thought|watched)|real (?:problem|reason)|guess\\w*|nobody had a problem with|it was(?:n.t)? (?:the|that) \\w+ but',
  ),
  integrity: cue(
    'honest\\w*|the truth|truth\\b|fair(?:ly|ness)?\\b|didn.t (?:lie|hide)|could have (?:let|carried|kept|got away|said)|no excuse|confess\\w*|admitted|own(?:ed)? up',
    'I (?:told|rang|said)[^.]{0,45}(?:straight away|before (?:he|she|they|I|anyone|we)|at once|to (?:her|his|their) face|what had happened|it was (?:me|my|our))|filed the|wrote the report|reported',
    'wrong person|blamed|accused|confidential|cost me|lost (?:my|it|the slot)|missed my|we lost|refused to|in court|signature|fine\\b[^.]{0,15}for it|backed me|honest\\b|park up|got a',
  ),
  resilience: cue(
    'again and again|kept (?:on|going|trying)|did not give up|didn.t give up|give up|every (?:morning|day|night|week)|for (?:\\w+ )?(?:weeks|months|years)|(?:third|fourth|fifth|sixth|seventh|ninth|tenth) (?:visit|time|try|attempt|one|call)|in the (?:third|fourth|fifth|sixth|seventh) week|on day \\w+|once more|every (?:weekend|lunch break)',
    'lost (?:\\w+ )?(?:months|everything|my|hours|days|weeks)|started (?:again|over)|setback|turned down|rejected|failed the|nobody thanked|one evening to be sad|came back|expected me to (?:leave|quit|give up|stop)|lost (?:\\w+ )?(?:\\w+ )?(?:months|years|weeks) of|could have given up|did not stop',
  ),
  initiative: cue(
    'nobody asked me|no one asked|without being asked|off my own|my own (?:time|money|idea)|of my own|volunteered|stepped (?:up|in|forward)|I offered|once more|in my own',
    'I (?:noticed|saw|spotted|suggested|proposed|started|set up|asked (?:if|whether) (?:I|we) could|worked out|came up with|drew up|made a|bought|built|put (?:a|up|an))',
    'I asked (?:for|her|him|them|my \\w+)[^.]{0,50}\\b(?:could|let me|one|ten|try|to)\\b|let me (?:try|add)',
  ),
  quality: cue(
    'standards?|not good enough|sent it back|remade|redid|did it again|checked (?:it )?(?:twice|again|every)|double.check\\w*|pressure test|quality|properly',
    'since then|ever since|every single|zero \\p{L}+|no (?:swap|mistakes?|errors?|leaks?|form|incidents?|call back)|0 \\p{L}+|never (?:happened )?again|from then on|delay on everything|have had (?:0|no|zero)|nothing on the',
    'list|checklist|card|boards?|label\\w*|shelf|shelves|sign(?:ed)? (?:a|off)',
  ),
  planning: cue(
    'plan(?:ned|ning)?\\b|schedule\\w*|prepared|in advance|roadmap|rota\\b|timetable|agenda|budget\\w*|milestones?|agreed limit|workload|hours each',
    'step by step|by (?:the )?(?:\\w+day|march|april|may|june|july|december|january)|list of|one job and|split (?:it|them|the)|matched each|ahead of|limit is|in one (?:evening|afternoon|week)|two days of',
  ),
  persuasion: cue(
    'persuad\\w+|convinc\\w+|won (?:\\w+ )?over|talked (?:him|her|them) into|in the end (?:he|she|they) (?:agreed|said yes)|said yes|let (?:me|us)\\b|agreed|approved|(?:she|he|they) said (?:one|ok|fine|try|go on)|was the one who asked|asked for (?:a second|another|more)|together we took|we took (?:it|that|the \\w+)[^.]{0,20} to|deal\\b|contract|lease|settled|withdrawn|terms\\b',
    'sceptic\\w*|skeptic\\w*|at first|against it|didn.t want|would(?:n.t| not)|said (?:no|it couldn.t)|told me it couldn.t|pushed back|nobody wants?|hated?|rather be|belong\\w* to|asked (?:her|him|them), not',
    'I (?:asked|showed|brought|proposed|pitched|suggested)[^.]{0,60}(?:trial|one (?:week|shift|month)|fortnight|try|sheet|figures|numbers|first)|proposal|one question|what (?:does|do|did) (?:he|she|they|you|your \\w+) (?:actually |really )?(?:need|want)',
  ),
  mentoring: cue(
    'I (?:taught|trained|coached|mentored|showed (?:him|her|them)|sat with|helped (?:him|her|them))|teach|apprentice|trainee|new (?:starter|lad|girl|colleague|nurse)|let him (?:sit|try)|the lad',
    'passed (?:the|his|her|with|first)|promoted|trains? (?:the )?(?:new|others)|(?:years?|months?) later (?:he|she) was|is (?:a|now)\\b[^.]{0,20}(?:now|himself|herself)|he.s (?:done|now)|she runs|(?:nineteen|twenty|eighteen|seventeen) years old',
    'give up on|wanted (?:him|her) gone|let (?:him|her) go|couldn.t (?:read|write|reverse|swim|spell|count|speak)|failed the same',
  ),
  numbers: cue(
    'I (?:counted|measured|weighed|timed|tallied|worked out|calculated|tracked|added up|compared|printed)|stopwatch|spreadsheet|tally|count(?:ed|ing)|(?:\\p{N}+|\\w+teen|\\w+ty) (?:out )?of (?:the |them |my )?(?:\\p{N}+|\\w+teen|\\w+ty)',
    'figures|data\\b|\\p{N}+ ?(?:%|per ?cent)|average|per hour|an hour|from \\p{N}[\\p{N}.,]*|went (?:up|down|from)|fell (?:to|from)|rose|up from|turned out|took (?:\\w+ ){1,3}(?:minutes|hours|days|weeks)|in \\p{N}+ (?:days|hours|weeks)',
    '[£$€]\\s?\\p{N}|saved|waste|cost(?:s)? (?:us|went|came)|threw away',
  ),
  change: cue(
    'changed?\\b|new (?:way|system|rule|rota|list|routine|process)|used to|switched|moved (?:the|to)|introduced|replaced|reorgani[sz]\\w+|instead of|from \\p{N}+[^.]{0,12} to \\p{N}+|whiteboard|trial',
    'now (?:we|they|every|it|the)|since then|still (?:do|use|works?)|for a (?:fortnight|trial)|try it|all (?:six|of|the) \\p{L}+ (?:use|do|now)|whole (?:of )?\\p{L}+ (?:uses|has|does)|after that (?:week|month)|was the one who asked|asked for (?:a second|another)|we had a (?:new )?rule|separate \\p{L}+',
  ),
  safety: cue(
    'safe(?:ty|ly|guard\\w*)?\\b|unsafe|danger\\w*|hazard\\w*|risk of|near miss|accident|injur\\w+|hurt|allerg\\w+|overdose|units|dose|ice\\b|gas\\b|fire\\b|fumes|electr\\w+|drunk|over the limit',
    'I (?:stopped|clamped|pulled over|parked up|switched (?:it )?off|shut (?:it )?down|evacuated|called (?:it )?off)|stop the (?:work|line|job)|incident|emergency|(?:mix|mix-)ups?|wrong (?:side|patient|dose|medicine|part)|rang it in|stopped the (?:next|machine|line|traffic)|cordon\\w*|by hand',
    'hospital|ambulance|patients? (?:lived|survived)|nobody was hurt|all \\w+ patients lived',
  ),
  creativity: cue(
    'idea|invent\\w*|improvis\\w*|nobody had (?:ever|written|thought|done)|unusual|instead(?: of)?\\b|turned (?:it )?into|out of (?:cardboard|paper|nothing|scrap)|borrowed|what we had was|simpl\\w+|fewer|from \\p{N}+ (?:\\w+ )?to \\p{N}+|one (?:page|question|sheet|list)|split it',
    'no (?:\\w+ )?(?:budget|money|parts?|tools?|room|space)|threw away the|made (?:it|the|all)[^.]{0,30}about|with a (?:picture|torch|screwdriver|broom|bucket)|there was no (?:\\w+ )?(?:part|spare|budget)|what if\\b|turned out|noticed that|so I (?:made|built|used|went|moved|put|turned|threw|took)|nobody (?:else )?(?:had )?thought',
    'nobody had (?:written|tried)|no drill|football|swapped|in line\\b|instead of a',
  ),
  detail: cue(
    'noticed|spotted|small print|nobody (?:had )?(?:read|opened|saw|noticed)|line by line|one by one|every (?:single|line|shelf|box|joint|label|name)|careful\\w*|whole name|exact\\w*|in the (?:third|last|second) (?:pile|box|row|line)|found (?:a|the|that)',
    'didn.t (?:match|add up|agree|look right)|signature|decimal|typo|spelling|label\\w*|instead of \\p{N}|said \\p{N}[\\p{N}.,]*(?: \\w+)? and not|between \\p{N}[\\p{N}:.]* and',
    'I (?:read|checked|looked|counted)|several times|saw (?:the|that the) (?:bag|ticket|label|number|driver|form)',
  ),
  pressure: cue(
    'pressure|deadline|(?:only|had) (?:\\w+ )?(?:minutes|hours|days)|(?:ten|twenty|forty|thirty|\\d+) minutes|hours? (?:before|left)|due (?:in|at|on)|by (?:noon|midnight|5)|two days off|on the friday before|in (?:two|three|four|five|six|seven|eight|nine|ten|\\p{N}+) (?:working )?(?:hours|days)|that same (?:day|evening|night)',
    'broke down|broke\\b|died\\b|failed\\b|cut out|went down|leak\\w*|power|emergency|outage|generator|crisis|froze\\w*|queue|full house|was (?:at the other branch|on holiday)|in the (?:morning|night)|on nights|at night|\\p{N}(?:am|pm)?\\b[^.]{0,12}in the morning',
    'calm\\w*|didn.t (?:shout|panic)|nobody (?:shouted|panicked)|quietly|kept (?:my|a) (?:head|voice)|on my own|only one on shift|alone in the \\w+|short.staffed|between two of us',
  ),
  selfKnowledge: cue(
    'I.d been wrong|I was wrong|my (?:weakness|strength|habit)|I (?:realised|realized|used to think|learnt that I|thought I knew)|since then I|asked for help|it taught me|about myself|too (?:proud|quick|quiet|loud)',
    'proud\\w*|me first|not (?:good|great) at|I (?:still|always) (?:do|ask|check|read)',
  ),
  courage: cue(
    'I said no|said no\\b|spoke up|stood up|pushed back|took a risk|risk\\w*|dared|against (?:the|my|his|her) (?:advice|wishes|boss)|without asking|put it away|I refused|wouldn.t sign',
    'I (?:stopped|clamped|removed|refused|questioned|interrupted|told the (?:boss|manager|director|consultant))|didn.t (?:sign|start|go along|do it)|mid-sentence|in front of (?:the|every)',
    '(?:consultant|manager|boss|director|partner|doctor|captain|major|head) (?:told|asked|said|wanted)|although we lost|could have carried on|they wanted (?:him|her) gone|I asked (?:him|her|them) (?:for|to) (?:ten|twelve|one|twenty)',
  ),
  inclusion: cue(
    'left out|never came|nobody (?:spoke|talked) to|quiet(?:est)?\\b|shy|ashamed|couldn.t (?:read|write|hear|see)|wheelchair|deaf|blind\\b|language|English|accent|different (?:background|culture)|given up on',
    'each of (?:them|us)|both (?:sides|of them|families)|every(?:body|one) (?:could|had|got|came)|so nobody saw|fair(?:ly|ness)?\\b|blamed|wasn.t interested|non-engaging|give up on anyone|welcome\\w*|wanted (?:him|her) gone|helped (?:him|her) to|in my car|let (?:him|her) sit',
  ),
  decisions: cue(
    'decid\\w+|decision|chose|choice|I (?:stopped|cancelled|called it off|turned back|sent it back|put off|took the)|had to (?:choose|decide|get)|weighed up|rather than|I asked (?:him|her|them |my \\w+ )?for (?:one|two|ten|a) (?:day|days|week|weeks|hour)|could have\\b|took (?:it|that) back|removed it|scrapped|withdrew|reversed|so I didn.t',
    '(?:wanted|said|told me|asked me)[^.]{0,40}(?:half|carry on|send|go|drop)|could have (?:carried|let|kept|sent)|or (?:carry on|cancel|wait|go)|although (?:we|it|I) (?:lost|cost)|I asked (?:him|her|them) for (?:one|ten|two|twelve|a) (?:day|days|week|weeks)|in (?:seconds|a second|the moment)|there and then|on the spot|at once|straight away',
  ),
};
