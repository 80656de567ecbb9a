let files: Record<string, string> | undefined;

/** Answers the search engine's requests from the file itself, in the place of `fetch`. */
export async function fetchEmbedded(input: string | URL): Promise<Response> {
  files ??= JSON.parse(
    document.getElementById('search-files')?.textContent ?? '{}',
  ) as typeof files;
  const name = String(input)
    .replace(/^.*\/pagefind\//, '')
    .replace(/\?.*$/, '');
  const content = files?.[name];
  if (content === undefined) return new Response(null, { status: 404 });
  return new Response(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
}
