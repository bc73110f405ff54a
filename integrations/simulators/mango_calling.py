"""A Mango Office that keeps getting calls: each is told as it happens, at each phone, and summed up at its end, as the provider's events do."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx

from integrations.simulators.mango import MangoSimulator

LINE = "74951112233"
Event = tuple[str, bytes]


@dataclass(kw_only=True)
class Calling:
    """Clients who call. ``haste`` makes everything so many times quicker."""

    simulator: MangoSimulator
    numbers: Sequence[str]
    """Of clients, known ones and others."""
    extensions: Sequence[str]
    chance: random.Random
    haste: float = 1.0
    told: int = 0
    """How many events the company has taken."""
    _count: int = field(default=0, init=False)

    async def keep_calling(
        self, address: str, *, calls: int | None = None, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        """Send what happens to the company's address, call after call; for ever unless told how many. What is refused is sent once more later."""
        async with httpx.AsyncClient(trust_env=False, timeout=10, transport=transport) as client:
            while calls is None or self._count < calls:
                orders = self.simulator.orders
                async for path, body in self.dial(orders.popleft()) if orders else self.call():
                    await self._send(client, f"{address}{path}", body)
                await self._pass(self.chance.uniform(2, 6))

    async def _send(self, client: httpx.AsyncClient, url: str, body: bytes) -> None:
        headers = {"content-type": "application/x-www-form-urlencoded"}
        for pause in (0, 1, 5):
            await asyncio.sleep(pause / self.haste)
            try:
                if (await client.post(url, content=body, headers=headers)).status_code == 200:
                    self.told += 1
                    return
            except httpx.HTTPError:
                continue

    async def _pass(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.haste)

    async def call(self) -> AsyncIterator[Event]:
        """Tell of one call: it rings at one phone or two, somebody takes it or nobody does, it may be handed over, it ends."""
        self._count += 1
        entry, number = f"live-{int(time.time())}-{self._count}", self.chance.choice(self.numbers)
        rung = self.chance.sample(list(self.extensions), min(len(self.extensions), self.chance.choice([1, 1, 2])))
        begun = int(time.time())
        legs = [
            _Leg(simulator=self.simulator, entry=entry, leg=str(place), number=number, extension=e)
            for place, e in enumerate(rung)
        ]
        for leg in legs:
            yield leg.tell("Appeared")
        await self._pass(self.chance.uniform(3, 8))
        answered, taken = 0, legs[0]
        is_taken = self.chance.random() < 0.7
        for leg in legs[1:] if is_taken else legs:
            yield leg.tell("Disconnected", disconnect_reason=1182 if is_taken else 1110)
        if is_taken:
            answered = int(time.time())
            yield taken.tell("Connected")
            await self._pass(self.chance.uniform(5, 20))
            others = [extension for extension in self.extensions if extension not in rung]
            if others and self.chance.random() < 0.3:
                taken, before = taken.handed_to(self.chance.choice(others)), taken
                yield taken.tell("Appeared")
                await self._pass(3)
                yield taken.tell("Connected")
                yield before.tell("Disconnected", disconnect_reason=1110)
                await self._pass(self.chance.uniform(5, 10))
            yield taken.tell("Disconnected", disconnect_reason=1110)
        yield self._summary(entry, number, taken if is_taken else None, (begun, answered, int(time.time())))

    async def dial(self, order: dict[str, Any]) -> AsyncIterator[Event]:
        """Tell of a call that was ordered: the phone of who ordered it rings and is taken, then the client's, who answers."""
        self._count += 1
        entry, extension, number = f"order-{order['command_id']}", order["from"]["extension"], order["to_number"]
        own = _Leg(simulator=self.simulator, entry=entry, leg="a", number=number, extension=extension)
        named = {"command_id": order["command_id"], "callback_initiator": "API"}
        yield self.simulator.event("result/callback", {"command_id": order["command_id"], "result": "1000"})
        begun = int(time.time())
        yield own.tell("Appeared", **named)
        await self._pass(3)
        yield own.tell("Connected", **named)
        await self._pass(self.chance.uniform(5, 20))
        yield own.tell("Disconnected", disconnect_reason=1110, **named)
        told = {
            "entry_id": entry,
            "call_direction": 2,
            "from": {"extension": extension},
            "to": {"number": number},
            "line_number": LINE,
            "create_time": begun,
            "forward_time": begun,
            "talk_time": begun,
            "end_time": int(time.time()),
            "entry_result": 1,
            "disconnect_reason": 1110,
        }
        yield self.simulator.event("events/summary", told)

    def _summary(self, entry: str, number: str, taken: "_Leg | None", times: tuple[int, int, int]) -> Event:
        begun, answered, ended = times
        told: dict[str, Any] = {
            "entry_id": entry,
            "call_direction": 1,
            "from": {"number": number},
            "to": {"extension": taken.extension} if taken else {},
            "line_number": LINE,
            "create_time": begun,
            "forward_time": begun if taken else 0,
            "talk_time": answered,
            "end_time": ended,
            "entry_result": 1,
            "disconnect_reason": 1110,
        }
        return self.simulator.event("events/summary", told)


@dataclass(kw_only=True)
class _Leg:
    """One phone of a call."""

    simulator: MangoSimulator
    entry: str
    leg: str
    number: str
    extension: str
    taken_from: str | None = None
    seq: int = 0

    def handed_to(self, extension: str) -> "_Leg":
        """Return the phone that the call is handed over to."""
        other = {"simulator": self.simulator, "entry": self.entry, "number": self.number}
        return _Leg(leg=f"{self.leg}t", extension=extension, taken_from=f"{self.entry}:{self.leg}", **other)  # type: ignore[arg-type] # as here

    def tell(self, state: str, **more: Any) -> Event:
        """Return the event of a state."""
        self.seq += 1
        caller: dict[str, Any] = {"number": self.number} | ({"taken_from_call_id": self.taken_from} if self.taken_from else {})
        told = {
            "entry_id": self.entry,
            "call_id": f"{self.entry}:{self.leg}",
            "timestamp": int(time.time()),
            "seq": self.seq,
            "call_state": state,
            "location": "abonent",
            "from": caller,
            "to": {"extension": self.extension, "line_number": LINE},
            "dct": {"type": 0},
            **more,
        }
        return self.simulator.event("events/call", told)
