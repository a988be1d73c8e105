import { encode } from 'uqr';
import type { QrView } from '../../operations/lan/views.ts';

/** Four modules, as ISO/IEC 18004 asks for: some readers find no code without them. */
const QUIET_MODULES = 4;

/** A QR code as one SVG path, a run of dark modules in a row at a time. */
export function qrView(text: string): QrView {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      path += `M${start} ${y}h${x + 1 - start}v1H${start}z`;
    }
  });
  return { size, path };
}
