import type { Catalogue } from '../say.ts';

/** What a recording’s sound warns of, and where sound and words go. */
export const sound: Catalogue = {
  'Nowhere: your script is followed on this machine, and other words are typed, pasted or imported.':
    'Nirgendwohin: Dein Text wird auf diesem Rechner mitverfolgt, und andere Worte werden getippt, eingefügt oder importiert.',
  'Nowhere: the model runs on this machine, and your sound stays here.':
    'Nirgendwohin: Das Modell läuft auf diesem Rechner, und dein Ton bleibt hier.',
  'To {address}, a server on this machine. What it does with it is up to that server.':
    'Zu {address}, einem Server auf diesem Rechner. Was er damit tut, ist seine Sache.',
  'To {address}, over the network: the whole recording of a take, and the names of your guides, whenever you ask for its words.{open, select, yes { It is not encrypted on its way.} other {}} Whoever runs that server can hear and keep them.':
    'Zu {address}, über das Netz: die ganze Aufnahme eines Durchgangs und die Namen aus deinen Leitfäden, sooft du nach seinen Worten fragst.{open, select, yes { Unterwegs ist sie nicht verschlüsselt.} other {}} Wer den Server betreibt, kann sie hören und behalten.',
  'To {model} at {baseUrl}, a server on this machine, in a call, after each of your answers: the question, the words of that answer, and the role and company of the call. Nothing else of your documents, and no sound. What it does with them is up to that server.':
    'An {model} bei {baseUrl}, einem Server auf diesem Rechner, in einem Gespräch, nach jeder deiner Antworten: die Frage, die Worte dieser Antwort, und Rolle und Firma des Gesprächs. Nichts sonst aus deinen Dokumenten, und kein Ton. Was er damit tut, ist seine Sache.',
  'To {model} at {baseUrl}, over the network, in a call, after each of your answers: the question, the words of that answer, and the role and company of the call. Nothing else of your documents, and no sound.{open, select, yes { It is not encrypted on its way.} other {}} Whoever runs that server can read and keep them.':
    'An {model} bei {baseUrl}, über das Netz, in einem Gespräch, nach jeder deiner Antworten: die Frage, die Worte dieser Antwort, und Rolle und Firma des Gesprächs. Nichts sonst aus deinen Dokumenten, und kein Ton.{open, select, yes { Unterwegs ist das nicht verschlüsselt.} other {}} Wer den Server betreibt, kann es lesen und behalten.',
  'The recording is silent. Check that the right microphone is chosen and that it is not muted.':
    'Die Aufnahme ist stumm. Prüfe, ob das richtige Mikrofon gewählt und nicht stumm geschaltet ist.',
  'There is sound, but no speech was found in it. Listen to the recording to see what the microphone heard.':
    'Da ist Ton, aber keine Sprache darin. Hör dir die Aufnahme an, um zu merken, was das Mikrofon gehört hat.',
  'The sound is cut off at its loudest moments. Turn the microphone down a little or move back from it.':
    'Der Ton ist an den lautesten Stellen abgeschnitten. Dreh das Mikrofon etwas leiser, oder rück davon ab.',
  'The room is loud: your voice stands only {db} dB above it, so pauses and times are less sure.':
    'Der Raum ist laut: Deine Stimme liegt nur {db} dB darüber, deshalb sind Pausen und Zeiten weniger sicher.',
  'Your voice is very quiet in the recording. Move closer to the microphone or turn it up.':
    'Deine Stimme ist in der Aufnahme sehr leise. Rück näher ans Mikrofon, oder dreh es lauter.',
};
