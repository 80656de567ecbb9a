import { type ComponentType, h, render } from 'preact';

const islands = import.meta.glob<ComponentType>('../islands/*.tsx', {
  eager: true,
  import: 'default',
});

const placesIn = (page: ParentNode) => page.querySelectorAll<HTMLElement>('[data-island]');

/** Draws the calculators of a page, each in its place. */
export function drawIslands(page: ParentNode): void {
  for (const place of placesIn(page)) {
    const island = islands[`../islands/${place.dataset.island}.tsx`];
    if (!island) continue;
    place.replaceChildren();
    render(h(island, {}), place);
  }
}

/** Ends the calculators of a page that is left: they would go on following the address. */
export function endIslands(page: ParentNode): void {
  for (const place of placesIn(page)) render(null, place);
}
