/** What a person would call the device, as far as its browser says. */
export function deviceName(userAgent: string): string {
  if (/iPhone/.test(userAgent)) return 'iPhone';
  if (/iPad/.test(userAgent)) return 'iPad';
  if (/Android/.test(userAgent)) return /Mobile/.test(userAgent) ? 'Android phone' : 'Android tablet';
  // An iPad says that it is a Mac.
  if (/Macintosh/.test(userAgent)) return 'Mac or iPad';
  if (/Windows/.test(userAgent)) return 'Windows computer';
  return /Linux|CrOS/.test(userAgent) ? 'Linux computer' : 'Another device';
}
