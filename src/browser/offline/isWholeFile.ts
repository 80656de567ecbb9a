const patience = 20_000;

/** Whether the host serves a file with this SHA-256, in hex. Throws where it does not answer. */
export async function isWholeFile(address: string, hash: string): Promise<boolean> {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(address, { cache: 'no-cache', signal });
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  const bytes = [...new Uint8Array(digest)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') === hash;
}
