import { showPairing } from './showPairing.ts';
import './pairing.css';

showPairing(document.querySelector('#pairing')!, {
  code: location.hash.slice(1),
  languages: navigator.languages,
  request: (path, init) => fetch(path, init),
  // In the place of this page: the code is no address to come back to.
  enter: () => location.replace('/'),
});
