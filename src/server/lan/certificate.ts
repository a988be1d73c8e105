import { createPrivateKey, X509Certificate } from 'node:crypto';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateView } from '../../operations/lan/views.ts';
import { type Failure, failure } from '../../shared/failure.ts';
import { message } from '../../shared/message.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { errorCode, writeDurably } from '../../storage/recordings/durableFile.ts';

const DAY_MS = 24 * 3600_000;
/** A year; browsers refuse certificates of more than 825 days even where a person trusts them. */
const VALID_MS = 365 * DAY_MS;
/** Renewed when it has less left, so that it does not run out between two starts. */
const RENEW_BELOW_MS = 30 * DAY_MS;

export interface Certificate extends CertificateView {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

/**
 * The certificate kept in `folder`, or a new one where there is none, where it runs out, or where it does not name all of
 * `addresses`. The key's file can be read by its owner only (on Windows, by whoever may read the folder).
 */
export async function keepCertificate(
  folder: string,
  addresses: readonly string[],
  nowMs: number,
): Promise<Result<Certificate, Failure<'certificate-not-writable'>>> {
  const keyFile = join(folder, 'key.pem');
  const certFile = join(folder, 'certificate.pem');
  const kept = await readCertificate(keyFile, certFile);
  if (kept && fits(kept, addresses, nowMs)) return ok(kept);
  const { key, cert } = await makeCertificate(addresses, nowMs);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeDurably(keyFile, Buffer.from(key), 0o600);
    await chmod(keyFile, 0o600);
    await writeDurably(certFile, Buffer.from(cert));
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return err(
      failure(
        'certificate-not-writable',
        message(
          'Offbook keeps the certificate for your phone in {folder}, and could not write there ({code}). Allow writing to it, then start again.',
          { folder, code },
        ),
      ),
    );
  }
  return ok(certificateOf(key, cert));
}

/** A key on P-256 and a certificate signed with it, for these addresses and nothing else. */
async function makeCertificate(
  addresses: readonly string[],
  nowMs: number,
): Promise<{ readonly key: string; readonly cert: string }> {
  // Loaded only where a certificate is made: it brings half a megabyte along.
  const { generate } = await import('selfsigned');
  const made = await generate([{ name: 'commonName', value: 'Offbook' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // A phone's clock may be a little behind.
    notBeforeDate: new Date(nowMs - DAY_MS),
    notAfterDate: new Date(nowMs + VALID_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: addresses.map((ip) => ({ type: 7 as const, ip })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}

function certificateOf(key: string, cert: string): Certificate {
  const read = new X509Certificate(cert);
  return { key, cert, fingerprint: read.fingerprint256, expiresAt: Date.parse(read.validTo) };
}

/** Null for none, and for files that are not a key and its certificate. */
async function readCertificate(keyFile: string, certFile: string): Promise<Certificate | null> {
  try {
    const [key, cert] = await Promise.all([readFile(keyFile, 'utf8'), readFile(certFile, 'utf8')]);
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)) ? certificateOf(key, cert) : null;
  } catch {
    return null;
  }
}

function fits(certificate: Certificate, addresses: readonly string[], nowMs: number): boolean {
  const read = new X509Certificate(certificate.cert);
  return (
    certificate.expiresAt - nowMs >= RENEW_BELOW_MS &&
    Date.parse(read.validFrom) <= nowMs &&
    addresses.every((address) => read.checkIP(address) !== undefined)
  );
}
