import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  id: string;
  /** Label of the way for those who do not drop: to choose files. */
  label: string;
  /** Takes over files that were dropped or chosen. */
  onFiles: (files: readonly File[]) => void;
  /** What else takes lists here. */
  children: ComponentChildren;
}

/** A place for files: dropped on it or chosen, several at once. */
export function DropZone({ id, label, onFiles, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  return (
    <div
      class={`field drop-zone${isOver ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        const files = event.dataTransfer?.files;
        setIsOver(false);
        if (!files?.length) return;
        event.preventDefault();
        onFiles([...files]);
      }}
    >
      {children}
      <label for={id}>{label}</label>
      <input
        {...{ id }}
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
