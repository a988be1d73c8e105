import type { Finding, Severity } from './finding.ts';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** For sorting: the worse severity comes first. */
export const byRank = (a: { readonly severity: Severity }, b: { readonly severity: Severity }): number =>
  RANK[a.severity] - RANK[b.severity];

/** What to mend first: errors lead; within a severity the order stays, which is the rules' own order of what to fix. */
export const orderFindings = (findings: readonly Finding[]): Finding[] => findings.toSorted(byRank);
