import { quote } from './quote.ts';
import type { Version } from './version.ts';

const digits = /^\d{1,6}$/;

/**
 * Reads the build of a target, from its own text or from the version (`7.4.2-172`). `null` where
 * neither gives one; an error where the text is no build, or the two disagree.
 */
export function readBuild(
  text: string | undefined,
  to: Version | null,
): { ok: true; build: string | null } | { ok: false; message: string } {
  const inVersion = to?.build ?? null;
  const typed = text === undefined || text.length > 64 ? (text ?? '') : text.trim();
  if (typed === '' || typed === inVersion) return { ok: true, build: inVersion };
  if (!digits.test(typed)) {
    return {
      ok: false,
      message: `${quote(typed)} is not a build. A build has digits only, such as 172.`,
    };
  }
  if (inVersion !== null) {
    return {
      ok: false,
      message: `The target says build ${inVersion}, the build field says ${typed}. Give the same build in both, or in one.`,
    };
  }
  return { ok: true, build: typed };
}
