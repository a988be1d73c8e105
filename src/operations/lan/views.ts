/** What the page shows of rehearsing on a phone. */
export type LanView = LanOff | LanOn | LanOnPhone;

/** Offbook was started for this machine only. */
export interface LanOff {
  readonly state: 'off';
}

/** Seen on the computer that serves. */
export interface LanOn {
  readonly state: 'on';
  readonly certificate: CertificateView;
  /** The code that a phone can be paired with now; null where none is, or it was used or ran out. */
  readonly offer: OfferView | null;
  readonly devices: readonly DeviceView[];
}

/** Seen on a paired device, which manages none but itself. */
export interface LanOnPhone {
  readonly state: 'phone';
  readonly certificate: CertificateView;
  readonly device: DeviceView;
}

export interface CertificateView {
  /** SHA-256 as browsers show it: "AB:CD:…", 32 bytes. */
  readonly fingerprint: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export interface OfferView {
  /** One for each address of the machine, the likeliest first. */
  readonly links: readonly LinkView[];
  /** For typing by hand: "K7QF-3MXA". */
  readonly typedCode: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export interface LinkView {
  /** Without the code; the pairing page asks for it. */
  readonly address: string;
  /** With the code in its fragment. */
  readonly url: string;
  readonly qr: QrView;
}

/** A QR code as one path of an SVG: a unit a module, with the quiet zone. */
export interface QrView {
  readonly size: number;
  readonly path: string;
}

export interface DeviceView {
  readonly id: string;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly pairedAt: number;
  readonly lastSeenAt: number;
}
