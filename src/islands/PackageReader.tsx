import { useLink } from './device/useLink.ts';
import { ListingReader } from './packageFinder/ListingReader.tsx';

/**
 * The package finder the other way round: from pasted file names to what they are. Takes no props;
 * it holds the files against the reader's device in the address, while pasted names stay out of it.
 */
export default function PackageReader() {
  const { texts } = useLink();
  return (
    <div class="island needs-script">
      <ListingReader device={texts} />
    </div>
  );
}
