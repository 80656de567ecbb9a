/** How long a server may send nothing, in milliseconds. A slow line sends something all the time. */
const patience = 20_000;

/**
 * Fetches a file past the browser's own cache and answers when all of it is here. A server that
 * sends nothing for a while ends the whole attempt: it aborts `attempt`, and with it this request.
 */
export async function fetchWhole(url: string, attempt: AbortController): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => attempt.abort(new Error(`${url} hangs`)), patience);
  };
  wait();
  try {
    const { signal } = attempt;
    const response = await fetch(url, { cache: 'reload', mode: 'same-origin', signal });
    const reader = response.body?.getReader();
    const chunks: BlobPart[] = [];
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      chunks.push(part.value);
      wait();
    }
    return new Response(new Blob(chunks), { headers: response.headers });
  } finally {
    clearTimeout(timer);
  }
}
