/** A call of a WebDriver session: method, path below the session, body. */
type Call = <Value>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Value>;

/** An element, as the protocol passes it in and out of scripts. */
export type ElementReference = Record<'element-6066-11e4-a52e-4f735466cecf', string>;

/** The id of an element in the paths of the protocol. */
export const idOf = (element: ElementReference) => element['element-6066-11e4-a52e-4f735466cecf'];

/**
 * Opens a session of a W3C WebDriver, which is a browser with one window, and answers how to call
 * it. What the driver refuses is an error with its words.
 */
export async function openSession(driver: string): Promise<Call> {
  const call = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(driver + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(90_000),
    });
    const { value } = (await response.json()) as { value: Value };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebDriver ${method} ${path}: ${error}: ${message}`);
  };
  const capabilities = { alwaysMatch: { pageLoadStrategy: 'normal' } };
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities });
  return (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
}
