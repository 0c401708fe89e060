/* Ties the ribbon's buttons to the add-in before Office is ready: Excel may have opened this page because one was pressed,
   tells of it the moment Office.js is ready, and drops a press whose function is not there yet. The pane's own code comes
   later and takes over (src/taskpane/ribbon.ts). ES5 only. */
(function () {
  if (typeof Office === 'undefined' || !Office.actions) return;
  var ribbon = { waiting: [], press: null };
  window.planRibbon = ribbon;
  function tie(name) {
    Office.actions.associate(name, function (event) {
      if (ribbon.press) ribbon.press(name, event);
      else ribbon.waiting.push([name, event]);
    });
  }
  tie('openPane');
  tie('readAppendix');
  tie('highlightOverdue');
})();
