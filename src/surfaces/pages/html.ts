import { html as template } from 'htm/preact';
import type { VNode } from 'preact';

/** What a view is made of. */
export type View = VNode | VNode[];

/** Tagged templates for views: html`<p>${customer.firstName}</p>`. Text and attributes put into it are escaped. */
export const html: (strings: TemplateStringsArray, ...values: unknown[]) => View = template;
