// What this browser can, told to the style sheets: buttons that would do nothing are not shown.
const can = document.documentElement.dataset;
can.js = "";
if (window.isSecureContext && navigator.clipboard) can.copy = "";
if (navigator.share) can.share = "";
