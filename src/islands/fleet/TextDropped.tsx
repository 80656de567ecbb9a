/** Files that could not be read at all, each with its reason; heard when they change. */
export function TextDropped({ problems }: { problems: readonly string[] }) {
  return (
    <div role="status" class="work-notices">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}
