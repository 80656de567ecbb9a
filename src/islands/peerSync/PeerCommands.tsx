import type { PeerCommand } from '../../rules/peerSync/checkPeerSync.ts';
import { CopyLine } from '../pieces/CopyLine.tsx';
import { Why } from '../pieces/Why.tsx';

interface Props {
  /** In the order of typing; those of one step stand together. */
  commands: readonly PeerCommand[];
}

/** In a command, words with an underscore stand for a value. */
const placeholder = /(\b[a-z]+(?:_[A-Za-z]+)+\b)/;

/** The steps on the device that needs the package, with their commands. */
export function PeerCommands({ commands }: Props) {
  const steps = [...new Set(commands.map(({ step }) => step))];
  return (
    <>
      <p>
        On each device that needs the package: <Why rule="peer-sync-steps" />
      </p>
      <ol class="peer-steps">
        {steps.map((step) => (
          <li key={step}>
            {commands
              .filter((command) => command.step === step)
              .map(({ id, text, command, complete }) => (
                <div key={id}>
                  <p>{text}</p>
                  {command !== null && <CopyLine text={command} {...{ complete, placeholder }} />}
                </div>
              ))}
          </li>
        ))}
      </ol>
    </>
  );
}
