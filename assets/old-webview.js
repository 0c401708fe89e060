/* Tells users of Office 2016 and 2019, whose panes run in Internet Explorer or the first Edge, what to do. ES5 only. */
(function () {
  var agent = navigator.userAgent;
  if (agent.indexOf('Trident/') < 0 && agent.indexOf('Edge/') < 0) return;
  window.onerror = function () {
    return true;
  };
  document.addEventListener('DOMContentLoaded', function () {
    var pane = document.getElementById('pane');
    var message = document.createElement('p');
    message.className = 'notice';
    message.appendChild(
      document.createTextNode(
        'Phiên bản Excel này không hỗ trợ bảng theo dõi phụ lục. Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. ' +
          'Dữ liệu trên trang tính không bị thay đổi.',
      ),
    );
    while (pane.firstChild) pane.removeChild(pane.firstChild);
    pane.appendChild(message);
  });
})();
