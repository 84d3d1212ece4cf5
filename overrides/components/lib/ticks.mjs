// @ts-check
/** Ticks of checklist lines, also those that were kept under an older id. */

/**
 * @param {import("./store.mjs").Store} store
 * @param {readonly { items: readonly { id: string, was?: readonly string[] }[] }[]} lists
 */
export async function adoptTicks(store, lists) {
  const renamed = lists.flatMap(({ items }) => items).filter(({ was }) => was?.length);
  await Promise.all(
    renamed.map(({ id, was = [] }) =>
      store.adopt(
        `tick/${id}`,
        was.map((old) => `tick/${old}`),
      ),
    ),
  );
}
