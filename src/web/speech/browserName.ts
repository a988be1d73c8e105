import { say } from '../../words/say.ts';
interface Brands {
  readonly userAgentData?: { readonly brands?: readonly { readonly brand: string; readonly version: string }[] };
}

/** The browser's name and version for a person: "Chrome 141", "Safari 18", or "This browser". */
export function browserName(of: Pick<Navigator, 'userAgent'> & Brands = navigator): string {
  // One of the brands is nonsense on purpose ("Not A;Brand"), and "Chromium" stands beside the real one.
  const brands = of.userAgentData?.brands?.filter(({ brand }) => !/not.*brand/i.test(brand)) ?? [];
  const brand = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  if (brand) return `${brand.brand.replace(/^(Google|Microsoft) /, '')} ${brand.version}`;
  const agent = of.userAgent;
  const known =
    /\b(Edg)\/(\d+)/.exec(agent) ??
    /\b(Firefox)\/(\d+)/.exec(agent) ??
    /\b(Chrome)\/(\d+)/.exec(agent) ??
    /\b(?=Version\/(\d+).*(Safari))/.exec(agent);
  if (!known) return say('This browser');
  const [name, version] = known[1] !== undefined && /\d/.test(known[1]) ? [known[2], known[1]] : [known[1], known[2]];
  return `${name === 'Edg' ? 'Edge' : name} ${version}`;
}
