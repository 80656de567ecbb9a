import type { DocumentReference } from '../../rules/facts/documents.ts';

interface Props {
  /** The document, with its chapter and address where Cisco's guide gives them. */
  document: DocumentReference;
}

/** A place in a document of Cisco's: title, chapter, address. */
export function DocumentLink({ document: { title, chapter, url } }: Props) {
  return (
    <>
      <cite>{title}</cite>
      {chapter && `, ${chapter}`}
      {url && (
        <>
          ,{' '}
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </>
      )}
    </>
  );
}
