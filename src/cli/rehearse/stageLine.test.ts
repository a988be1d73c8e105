import { describe, expect, it } from 'vitest';
import type { Terminal } from '../terminal.ts';
import { bar, stageText } from './stageLine.ts';

const terminal = (columns: number): Terminal => ({
  colour: false,
  columns,
  out: () => undefined,
  error: () => undefined,
});
const minute = { min: 60, max: 60 };

describe('the line of a take that is being told', () => {
  it('shows the seconds against the target, then the level', () => {
    expect(stageText(terminal(80), { seconds: 23.9, target: minute, levels: [-90, -30, -6] })).toBe(
      '0:23 of 1:00  ▁▅█',
    );
    expect(stageText(terminal(80), { seconds: 65, target: null, levels: [] })).toBe('1:05');
  });

  it('fits the window, keeping the newest levels', () => {
    const levels = [...Array.from({ length: 40 }, () => -90), -6];
    const text = stageText(terminal(24), { seconds: 5, target: minute, levels });
    expect(text.length).toBeLessThanOrEqual(24);
    expect(text.endsWith('█')).toBe(true);
  });

  it('draws silence as the lowest bar', () => {
    expect([bar(-Infinity), bar(-54), bar(0)]).toEqual(['▁', '▁', '█']);
  });
});
