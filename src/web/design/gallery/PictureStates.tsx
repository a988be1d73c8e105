import { formatSeconds } from '../format.ts';
import { Trend } from '../Trend.tsx';
import { Row, Specimen } from './Specimen.tsx';

const LENGTHS = [92, 81, 66, 52, 58].map((value, i) => ({ id: String(i), value }));
const SHARES = [0.4, 0.6, 0.6, 0.8, 1].map((value, i) => ({ id: String(i), value }));
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Figures to look at rather than to read. */
export function PictureStates() {
  return (
    <Specimen
      title="From one time to the next"
      about="A line with its newest point marked. With a band, points outside it are hollow: shape, not colour, says so."
      states={
        <Row>
          <Trend
            title="How long it took"
            points={LENGTHS}
            inWords={formatSeconds}
            band={{ from: 36, to: 60, name: 'target 45–60 s' }}
          />
          <Trend title="Key points told" points={SHARES} inWords={percent} top={1} />
          <Trend title="Two runs" points={SHARES.slice(0, 2)} inWords={percent} top={1} />
        </Row>
      }
    />
  );
}
