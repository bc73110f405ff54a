"""Logs: JSON lines on the standard error, one an event, whoever has something to say in this process.

That is the product itself, the libraries (asyncio of tasks that nobody looks after, uvicorn, asyncpg), Python's warnings, and what
nobody has caught.
"""

import contextlib
import logging
import sys
import threading
from types import TracebackType
from typing import Any

import orjson
import structlog

LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


class _StandardError:
    """The standard error as it is when something is written."""

    def write(self, text: str) -> None:
        """Write."""
        sys.stderr.write(text)

    def flush(self) -> None:
        """Let it be seen."""
        sys.stderr.flush()


class _Lines(logging.Handler):
    """Hands what libraries log on to where the product logs."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            structlog.get_logger().log(record.levelno, record.getMessage(), logger=record.name, exc_info=record.exc_info)
        except Exception:  # noqa: BLE001 - a log that cannot be written must not end what it tells of
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Tell of a record that cannot be written, in the same form."""
        structlog.get_logger().error("log.unwritable", logger=record.name, told=repr(record.msg), exc_info=True)


def configure(level: str) -> None:
    """Write logs of a level and above from now on; of this process, once."""
    lowest = LEVELS.get(level, logging.INFO)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(serializer=lambda value, **_: orjson.dumps(value, default=str).decode()),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(lowest),
        logger_factory=structlog.WriteLoggerFactory(_StandardError()),  # type: ignore[arg-type] # it needs no more of a file
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[_Lines()], level=max(lowest, logging.WARNING), force=True)
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = _in_a_thread
    sys.unraisablehook = _unraisable


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _tell("uncaught", kind, error, trace)


def _in_a_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _tell("uncaught.in_a_thread", args.exc_type, args.exc_value, args.exc_traceback, thread=args.thread and args.thread.name)


def _unraisable(args: Any) -> None:
    _tell("uncaught.unraisable", args.exc_type, args.exc_value, args.exc_traceback, where=repr(args.object), told=args.err_msg)


def _tell(event: str, kind: type[BaseException], error: Any, trace: TracebackType | None, **more: Any) -> None:
    structlog.get_logger().critical(event, exc_info=(kind, error, trace), **more)


def write(line: dict[str, Any]) -> None:
    """Write a line that needs none of what others go through: there is one for each request."""
    with contextlib.suppress(OSError, ValueError):  # nobody takes the log any more: that is no request's matter
        sys.stderr.write(orjson.dumps(line, default=str).decode() + "\n")
