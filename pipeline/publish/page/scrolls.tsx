/** @jsxRuntime automatic @jsxImportSource preact */
import type { ComponentChildren } from 'preact'

interface ScrollsProps {
  readonly name: string
  readonly children: ComponentChildren
}

/** What may be wider than the screen: it scrolls sideways by itself, also by keyboard (WCAG 2.1.1). */
export function Scrolls({ name, children }: ScrollsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no set of controls, as a fieldset would be
    // biome-ignore lint/a11y/noNoninteractiveTabindex: else the keyboard could not scroll it
    <div class="scrolls" role="group" tabIndex={0} aria-label={name}>
      {children}
    </div>
  )
}
