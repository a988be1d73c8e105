import { chosenLanguage } from './words/chosenLanguage.ts';
import { languageFor } from '../words/language.ts';
import { loadWords } from './words/loadWords.ts';
import './design/tokens.css';
import './design/base.css';

// Words first: modules of the page hold words in constants, and say them as they are loaded.
await loadWords(languageFor(chosenLanguage(), navigator.languages));
await import('./app/mount.tsx');
