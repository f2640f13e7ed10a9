import { svg } from "lit";

/** @param {unknown} content */
function icon(content) {
  return svg`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${content}</svg>`;
}

export const icons = {
  channel: icon(svg`<path d="M9.5 3 7.5 21M16.5 3l-2 18M4 8.5h17M3 15.5h17" />`),
  lock: icon(svg`<rect x="5" y="11" width="14" height="9" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" />`),
  menu: icon(svg`<path d="M4 6h16M4 12h16M4 18h16" />`),
  close: icon(svg`<path d="M6 6l12 12M18 6 6 18" />`),
  reply: icon(svg`<path d="M10 8V4l-7 7 7 7v-4c5 0 8 1.500 11 5-1-6-4-11-11-11z" />`),
  eye: icon(svg`<path d="M2 12s3.500-7 10-7 10 7 10 7-3.500 7-10 7-10-7-10-7z" /><circle cx="12" cy="12" r="3" />`),
  message: icon(svg`<path d="M4 5h16v11H11l-5 4v-4H4z" />`),
  file: icon(svg`<path d="M14 3H6v18h12V7z" /><path d="M14 3v4h4" />`),
  wire: icon(svg`<path d="m8 7-5 5 5 5M16 7l5 5-5 5" />`),
  forward: icon(svg`<path d="M14 8V4l7 7-7 7v-4c-5 0-8 1.500-11 5 1-6 4-11 11-11z" />`),
  more: icon(svg`<circle cx="5" cy="12" r="1" /><circle cx="12" cy="12" r="1" /><circle cx="19" cy="12" r="1" />`),
  plus: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 8v8M8 12h8" />`),
  send: icon(svg`<path d="M4 12 3 4l18 8-18 8 1-8zm0 0h8" />`),
};
