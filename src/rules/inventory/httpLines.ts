/** What begins an answer of HTTP, as `curl -i` and a trace of it print it, with the status. */
const status = /^(?:<\s)?\s*HTTP\/\d(?:\.\d)?\s+(\d{3})(?!\d)/i;
/** What a trace tells of the connection and of what was asked: cookies and tokens stand there, too. */
const connection =
  /^\*\s+(?:Trying|Host|Uses proxy|Connected|Could|Re-using)|^>\s[A-Z]+\s\S+\sHTTP\//;
const traced = /^(?:[*<>](?:\s|$)|[{}]\s\[)/;
/** Headers without the line that begins them, where they have a version or a secret. */
const header =
  /^(?:[<>]\s)?(?:server|via|user-agent|authorization|(?:set-)?cookie|x-(?:auth|powered)[a-z-]*):\s/i;
const blank = /^[<>]?\s*$/;

/** Answers text without the headers that stand in front of it. */
export function withoutHeads(text: string): string {
  const head = /^\s*HTTP\/\d[^\r\n]*(?:\r\n|\n|\r)(?:[^\r\n]+(?:\r\n|\n|\r))*(?:\r\n|\n|\r)/i;
  let rest = text.slice(0, 50_000);
  while (head.test(rest)) rest = rest.replace(head, '');
  return rest;
}

/** Answers what is said of headers by the status of their answer: 0 where none was seen. */
const sentence = (code: number) =>
  `Headers of an HTTP answer stand in this list. None is read or kept.${code < 300 ? '' : ` The manager answered ${code}, and gave no list: log in, and fetch it again.`}`;

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
