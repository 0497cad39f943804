# What a tutorial makes of it: one streamer, one recipient, and the last text sent in place of a state.
import os

import requests
from twilio.rest import Client

client_id = os.environ["INPUT_TWITCH-CLIENT-ID"]
token = requests.post(
    "https://id.twitch.tv/oauth2/token",
    data={
        "client_id": client_id,
        "client_secret": os.environ["INPUT_TWITCH-CLIENT-SECRET"],
        "grant_type": "client_credentials",
    },
).json()["access_token"]
headers = {"Client-Id": client_id, "Authorization": f"Bearer {token}"}
login = os.environ["INPUT_STREAMERS"]
user = requests.get("https://api.twitch.tv/helix/users", params={"login": login}, headers=headers).json()["data"][0]
streams = requests.get("https://api.twitch.tv/helix/streams", params={"user_id": user["id"]}, headers=headers).json()["data"]

client = Client(os.environ["INPUT_TWILIO-ACCOUNT-SID"], os.environ["INPUT_TWILIO-AUTH-TOKEN"])
last = client.messages.list(limit=1)
was_live = bool(last) and "LIVE" in last[0].body
if bool(streams) != was_live:
    client.messages.create(
        body=f"{'LIVE' if streams else 'OFFLINE'} {login}",
        from_=os.environ["INPUT_SMS-FROM"],
        to=os.environ["INPUT_SMS-TO"],
    )
