/** Hands a text to the reader as a file to save. Nothing leaves the machine. */
export function saveFile(name: string, type: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Some browsers read the file only after they have asked the reader where to put it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
