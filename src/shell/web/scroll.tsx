import type { ComponentChildren, VNode } from "preact";

/** A table that may be wider than the screen, and can then be moved by keyboard too. */
export function Scroll({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves the table with the arrow keys
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
