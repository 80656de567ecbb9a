/** What begins an answer of HTTP, as `curl -i` and a trace of it print it, with the status. */
const status = /^(?:<\s)?\s*HTTP\/\d(?:\.\d)?\s+(\d{3})(?!\d)/i;
/** What a trace tells of the connection and of what was asked: cookies and tokens stand there, too. */
const connection =
  /^\*\s+(?:Trying|Host|Uses proxy|Connected|Could|Re-using)|^>\s[A-Z]+\s\S+\sHTTP\//;
const traced = /^(?:[*<>](?:\s|$)|[{}]\s\[)/;
/** Headers that stand without the line that begins them. */
const header =
  /^(?:[<>]\s)?(?:accept|age|allow|alt-svc|authorization|cache-control|connection|content|cookie|date|etag|expires|host|keep-alive|last-modified|location|pragma|proxy|referrer|server|set-cookie|strict-transport|transfer-encoding|user-agent|vary|via|www-authenticate|x-(?:auth|content|frame|powered|request|xss))[a-z-]*:(?:\s|$)/i;
const blank = /^[<>]?\s*$/;

/** Answers text without the headers that stand in front of it. */
export function withoutHeads(text: string): string {
  const head = /^\s*HTTP\/\d[^\r\n]*(?:\r\n|\n|\r)(?:[^\r\n]+(?:\r\n|\n|\r))*(?:\r\n|\n|\r)/i;
  let rest = text.slice(0, 50_000);
  while (head.test(rest)) rest = rest.replace(head, '');
  return rest;
}

/** Answers what is said of headers by the status of their answer: 200, or none that was seen. */
function sentence(code: number): string {
  const said = 'Headers of an HTTP answer stand in this list. None of them is read or kept.';
  if (code >= 400)
    return `${said} The manager answered ${code}, an error: log in, and fetch it again.`;
  return code >= 300
    ? `${said} The manager answered ${code}: the list is at another address, or you have to log in.`
    : said;
}

/** Answers a sentence for each line that is no row, but HTTP’s: to be asked for one line after the other. */
export function httpLines(): (line: string) => string | null {
  let isInHead = false;
  let isTrace = false;
  return (line) => {
    const [, code] = status.exec(line) ?? [];
    isInHead = code !== undefined || (isInHead && !blank.test(line));
    isTrace ||= connection.test(line);
    const isHttp = isInHead || (isTrace && traced.test(line)) || header.test(line);
    return isHttp ? sentence(Number(code ?? 0)) : null;
  };
}
