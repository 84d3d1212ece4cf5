"""WebKitGTK with nothing around it, for a driver to drive.

Debian's own MiniBrowser, when it is driven, forgets everything at the end and keeps its console to
itself. This one keeps its data in a folder, so that it can be killed and started again; it writes what
pages complain of to the output; and it runs a script before each page's own. The bindings are those of
the system's Python.
"""

import argparse
from pathlib import Path
from typing import Any

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

NAME = "MiniBrowser"
"""What selenium asks for."""


def main() -> None:
    """Wait for the driver, and open the windows that it asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--proxy", required=True)
    parser.add_argument("--script", type=Path)
    given = parser.parse_args()

    data = WebKit2.WebsiteDataManager(
        base_data_directory=f"{given.data}/data", base_cache_directory=f"{given.data}/cache"
    )
    data.set_tls_errors_policy(WebKit2.TLSErrorsPolicy.IGNORE)
    proxy = WebKit2.NetworkProxySettings.new(given.proxy, None)
    data.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, proxy)
    context = WebKit2.WebContext(website_data_manager=data)
    settings = WebKit2.Settings(enable_write_console_messages_to_stdout=True)
    content = WebKit2.UserContentManager()
    if given.script:
        content.add_script(
            WebKit2.UserScript.new(
                given.script.read_text(encoding="utf-8"),
                WebKit2.UserContentInjectedFrames.ALL_FRAMES,
                WebKit2.UserScriptInjectionTime.START,
                None,
                None,
            )
        )

    def window(*_: Any) -> Any:
        view = WebKit2.WebView(
            web_context=context,
            settings=settings,
            user_content_manager=content,
            is_controlled_by_automation=True,
        )
        frame = Gtk.Window(default_width=1280, default_height=900)
        frame.add(view)
        frame.show_all()
        view.connect("close", lambda _: frame.destroy())
        return view

    def started(_: Any, session: Any) -> None:
        info = WebKit2.ApplicationInfo()
        info.set_name(NAME)
        session.set_application_info(info)
        session.connect("create-web-view::window", window)
        session.connect("create-web-view::tab", window)

    context.set_automation_allowed(True)
    context.connect("automation-started", started)
    Gtk.main()


if __name__ == "__main__":
    main()
