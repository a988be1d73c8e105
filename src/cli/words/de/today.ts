import type { Catalogue } from '../../../words/say.ts';

/** What to do today, and the day's cards. */
export const today: Catalogue = {
  'Planning your day': 'Dein Tag wird geplant',
  '{on}: no interview is set': '{on}: kein Termin gesetzt',
  '{on}: {stage} {days, plural, =0 {today} =1 {tomorrow} other {in # days}}{time}':
    '{on}: {stage} {days, plural, =0 {heute} =1 {morgen} other {in # Tagen}}{time}',
  'Nothing is planned for today.': 'Für heute ist nichts geplant.',
  'Nothing is planned. Put a guide with your stories into this folder, or set the date of your interview on the page.':
    'Nichts ist geplant. Leg einen Leitfaden mit deinen Geschichten in diesen Ordner, oder setz auf der Seite den Termin deines Gesprächs.',
  '{minutes, plural, one {# minute} other {# minutes}} in all.':
    'Zusammen {minutes, plural, one {# Minute} other {# Minuten}}.',
  '{minutesDone} of {minutes, plural, one {# minute} other {# minutes}} done.':
    '{minutesDone} von {minutes, plural, one {# Minute} other {# Minuten}} getan.',
  facts: 'Fakten',
  coverage: 'Kernpunkte',
  time: 'Zeit',
  recency: 'Frische',
  'Readiness 0 %: nothing has been told or asked yet.': 'Bereit zu 0 %: Noch ist nichts erzählt oder gefragt.',
  'Readiness {percent} %': 'Bereit zu {percent} %',
  // drill
  'Reading your cards': 'Deine Karten werden gelesen',
  again: 'vergessen',
  hard: 'schwer',
  easy: 'leicht',
  'There is no one story “{wanted}” here. There are: {known}.':
    'Eine eindeutige Geschichte „{wanted}“ gibt es hier nicht. Es gibt: {known}.',
  'Nothing is due now.': 'Jetzt ist nichts fällig.',
  '{cards, plural, one {# card} other {# cards}}, about {time}':
    '{cards, plural, one {# Karte} other {# Karten}}, etwa {time}',
  interview: 'Gespräch',
  '{cards}; {stage} {when}': '{cards}; {stage} {when}',
  'last checks': 'letzte Kontrolle',
  'Enter alone shows the answer. 1 again, 2 hard, 3 good, 4 easy, Enter takes what is offered. u undo, b not today, s set aside, q end.':
    'Enter allein zeigt die Antwort. 1 vergessen, 2 schwer, 3 gut, 4 leicht, Enter nimmt den Vorschlag. u zurücknehmen, b nicht heute, s beiseitelegen, q Schluss.',
  '{answered} answered. {when} you would know {percent} % of {cards} cards, if you did no more.':
    '{answered} beantwortet. {when} wüsstest du {percent} % von {cards} Karten, wenn du nichts mehr tust.',
  '{answered} answered. {when} you would know {percent} % of {cards} cards, {exactPercent} % of {exact} on numbers and names, if you did no more.':
    '{answered} beantwortet. {when} wüsstest du {percent} % von {cards} Karten, {exactPercent} % von {exact} zu Zahlen und Namen, wenn du nichts mehr tust.',
  'If you follow the plan, it would be about {percent} %, for {time} over {days, plural, one {# day} other {# days}}.':
    'Folgst du dem Plan, wären es etwa {percent} %, für {time} an {days, plural, one {# Tag} other {# Tagen}}.',
  'or: {way}': 'oder: {way}',
  'Taken back: {prompt}': 'Zurückgenommen: {prompt}',
};
