import { Why } from '../pieces/Why.tsx';

interface Props {
  /** The way of the chassis package, in the words of the rules. */
  text: string;
}

/** How the chassis package of a Firepower 4100/9300 gets there. */
export function ChassisWay({ text }: Props) {
  return (
    <>
      <h3>The chassis package</h3>
      <p>
        {text} <Why rule="copy-to-the-chassis" />
      </p>
    </>
  );
}
