import type { ComponentChildren, VNode } from "preact";

/** A labelled field with its hint and, beside it, what is wrong with it. */
export function Field(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  /** The control; it must carry the same id and the attributes of `described`. */
  readonly children: ComponentChildren;
}): VNode {
  const { id, label, hint, wrong, children } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {wrong ? (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      ) : null}
      {children}
    </div>
  );
}

/** Attributes that tie a control to its hint and its error for people who hear the page. */
export function described(id: string, hint?: string, wrong?: string): Record<string, string | undefined> {
  const by = [hint ? `${id}-hint` : "", wrong ? `${id}-wrong` : ""].filter(Boolean).join(" ");
  return { id, "aria-describedby": by || undefined, "aria-invalid": wrong ? "true" : undefined };
}
