// Lets the browser draw before work that keeps it busy: a job that nobody sees begin looks like a pane that hangs.

/** Frames do not come while the pane is hidden. */
const longestWait = 100;

/** Resolves after the next frame was drawn. */
export function letPaint(): Promise<void> {
  return new Promise((resolve) => {
    // The callback comes before the frame is drawn, a timer set in it after.
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, longestWait);
  });
}
